import { commands } from "../../../generated/openim.commands.ts";
import type { AllowReply, RefuseReply } from "../../../generated/openim.ts";
import type { CommandMetadata } from "../../callbacks/handler.ts";
import { replyEcho } from "../../callbacks/reply-echo.ts";
import type { Reply, ReplyWriter } from "../../callbacks/sender.ts";
import { isObject } from "../../openapi/json.ts";

/** First code of the range that OpenIM reserves for refusals by before-callbacks, 5000 to 9999. */
const REFUSED = 5000;

const ALLOWED: AllowReply = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

/** The command whose reply may name only what its request changes: anything else crashes OpenIM (open-im-server internal/rpc/user). */
const CHANGES_ONLY_WHAT_CHANGES = "callbackBeforeUpdateUserInfoExCommand";

/** Writes as every OpenIM from 3.0 on understands it (open-im-server pkg/callbackstruct/common.go). */
export const reply: ReplyWriter = {
  acknowledgement: ALLOWED,
  decision(command, decision, body) {
    if (decision.kind === "refuse") {
      const { code = REFUSED, message, detail = "" } = decision;
      return { actionCode: 0, errCode: code, errMsg: message, errDlt: detail, nextCode: 1 } satisfies RefuseReply;
    }
    const changes = decision.kind === "modify" ? decision.changes : {};
    return { ...ALLOWED, ...echoOf(command, body), ...(command === CHANGES_ONLY_WHAT_CHANGES ? changedBy(body, changes) : changes) };
  },
  // OpenIM reads the body whatever the status, so a failure has to let the operation go on.
  failure: (error, command, body) => ({ ...ALLOWED, errMsg: error.message, ...(command === null ? {} : echoOf(command, body)) }),
};

function echoOf(command: string, body: unknown): Reply {
  return replyEcho((commands as Readonly<Record<string, CommandMetadata>>)[command], body);
}

function changedBy(body: unknown, changes: Reply): Reply {
  return Object.fromEntries(Object.entries(changes).filter(([field]) => isObject(body) && body[field] != null));
}
