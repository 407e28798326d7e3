import type { CommandTypes } from "../../../../generated/openim.command-types.ts";
import type { SentCallback } from "../../../senders/sent-callback.ts";

/** Body of a command without the command itself. */
type Rest<Body> = Body extends unknown ? Omit<Body, "callbackCommand"> : never;

/** Creates a callback; the document gives the type of its body. */
export function callback<Command extends keyof CommandTypes>(command: Command, body: Rest<CommandTypes[Command]["request"]>): SentCallback {
  return { command, body: { callbackCommand: command, ...body } };
}
