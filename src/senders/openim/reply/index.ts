import { commands } from "../../../../generated/openim.commands.ts";
import type { AllowReply, RefuseReply } from "../../../../generated/openim.ts";
import type { Command, CommandMetadata } from "../../../callbacks/command.ts";
import type { Decision } from "../../../callbacks/decision.ts";
import { changesFrom } from "../../../callbacks/own-values.ts";
import type { Reply } from "../../../callbacks/reply.ts";
import { replyEcho } from "../../../callbacks/reply-echo.ts";
import type { ImhookError } from "../../../errors.ts";
import { isObject } from "../../../openapi/json.ts";

/** The first code of the range that OpenIM reserves for refusals by before-callbacks, 5000 to 9999. */
const REFUSED = 5000;

/** The command whose reply may name only what its request changes: anything else crashes OpenIM (open-im-server internal/rpc/user). */
const CHANGES_ONLY_WHAT_CHANGES = "callbackBeforeUpdateUserInfoExCommand";

const metadata: Readonly<Record<string, CommandMetadata>> = commands;

export const acknowledgement: AllowReply = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

/** Writes a decision as every OpenIM from 3.0 on understands it (open-im-server pkg/callbackstruct/common.go). */
export function writeReply(command: string, decision: Decision, body: unknown): Reply {
  if (decision.kind === "refuse") {
    const { code = REFUSED, message, detail = "" } = decision;
    return { actionCode: 0, errCode: code, errMsg: message, errDlt: detail, nextCode: 1 } satisfies RefuseReply;
  }
  const changes = decision.kind === "modify" ? changesFrom(body, decision.changes) : {};
  const row = metadata[command];
  const echo = row === undefined ? {} : replyEcho(row, body);
  return { ...acknowledgement, ...echo, ...(command === CHANGES_ONLY_WHAT_CHANGES ? changedBy(body, changes) : changes) };
}

/** OpenIM reads the body whatever the status is, so a failure has to let the operation go on. */
export function writeFailure({ message }: ImhookError, command: Command | null, body: unknown): Reply {
  return { ...acknowledgement, errMsg: message, ...(command === null ? {} : replyEcho(command, body)) };
}

function changedBy(body: unknown, changes: object): Reply {
  return Object.fromEntries(Object.entries(changes).filter(([field]) => isObject(body) && body[field] != null));
}
