import type { Sender } from "../../generated/operator.ts";
import type { Exchange } from "./post/post.ts";
import { resolveCommand, SENDERS } from "./registry.ts";
import type { Effect } from "./reply-model.ts";
import type { SentCallback } from "./sent-callback.ts";

/** Interprets an answer, or the lack of one, as the sender does. Throws a RangeError if the sender has no such command. */
export function interpretReply(sender: Sender, { command, body }: SentCallback, exchange: Exchange): Effect {
  const { commands, replies } = SENDERS[sender];
  const current = resolveCommand(sender, command) ?? "";
  const metadata = commands[current];
  if (metadata === undefined) throw new RangeError(`${sender} has no command ${command}`);
  return metadata.phase === "after" ? { kind: "noted" } : replies.interpret({ command: current, body }, exchange);
}
