import type { operations } from "../../../../generated/tencent-chat.ts";
import type { RequestOf } from "../../../callbacks/handler.ts";
import type { SentCallback } from "../../../senders/effect.ts";

/** Body of a command without the command itself. */
type Rest<Body> = Body extends unknown ? Omit<Body, "CallbackCommand"> : never;

/** A callback whose body is what the document says. */
export function callback<Command extends keyof operations>(command: Command, body: Rest<RequestOf<operations[Command]>>): SentCallback {
  return { command, body: { CallbackCommand: command, ...body } };
}
