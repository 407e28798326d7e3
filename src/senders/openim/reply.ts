import { commands } from "../../../generated/openim.commands.ts";
import type { AllowReply, RefuseReply } from "../../../generated/openim.ts";
import type { CommandFacts, EchoType } from "../../callbacks/handler.ts";
import { isObject } from "../../callbacks/json.ts";
import type { Reply, ReplyWriter } from "../../callbacks/sender.ts";

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

/** The fields of the request that OpenIM would take for empty if the reply did not repeat them (x-reply-echo). */
function echoOf(command: string, body: unknown): Reply {
  const facts: CommandFacts | undefined = (commands as Readonly<Record<string, CommandFacts>>)[command];
  const request = isObject(body) ? body : {};
  return Object.fromEntries(Object.entries(facts?.replyEcho ?? {}).map(([field, type]) => [field, ECHO[type](request[field])]));
}

/** A body that matched no document can hold anything, and a value of the wrong type would fail the operation. */
const ECHO: Record<EchoType, (value: unknown) => unknown> = {
  text: (value) => (typeof value === "string" ? value : ""),
  textOrNull: (value) => (typeof value === "string" ? value : null),
  // Go's decoder of these fields takes 32 bits, and fails the operation on more.
  integerOrNull: (value) => (typeof value === "number" && value === (value | 0) ? value : null),
};

function changedBy(body: unknown, changes: Reply): Reply {
  return Object.fromEntries(Object.entries(changes).filter(([field]) => isObject(body) && body[field] != null));
}
