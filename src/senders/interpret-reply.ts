import { commands as openIm } from "../../generated/openim.commands.ts";
import type { Sender } from "../../generated/operator.ts";
import { commands as tencentChat } from "../../generated/tencent-chat.commands.ts";
import { createResolver } from "../callbacks/choose-command.ts";
import type { CommandMetadata } from "../callbacks/command.ts";
import type { Effect, SentCallback } from "./effect.ts";
import { interpretOpenImReply } from "./openim/interpret-reply.ts";
import type { Exchange } from "./post/post.ts";
import { interpretTencentChatReply } from "./tencent-chat/interpret-reply.ts";

/** Reads the answer to a before-callback under today's name. */
type ReadEffect = (callback: SentCallback, exchange: Exchange) => Effect;

/** Reads an answer, or that there was none, as the sender does. Throws a RangeError for a command that the sender does not have. */
export function interpretReply(sender: Sender, callback: SentCallback, exchange: Exchange): Effect {
  return READERS[sender](callback, exchange);
}

const READERS: Record<Sender, ReadEffect> = {
  "tencent-chat": reader(tencentChat, interpretTencentChatReply),
  openim: reader(openIm, interpretOpenImReply),
};

function reader(commands: Readonly<Record<string, CommandMetadata>>, effectOfBefore: ReadEffect): ReadEffect {
  const resolve = createResolver(commands);
  return function read({ command, body }, exchange) {
    const today = resolve(command) ?? "";
    const facts = commands[today];
    if (facts === undefined) throw new RangeError(`there is no command ${command}`);
    return facts.phase === "after" ? { kind: "noted" } : effectOfBefore({ command: today, body }, exchange);
  };
}
