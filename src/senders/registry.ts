import type { Sender } from "../../generated/operator.ts";
import { createResolver, type FindByName } from "../callbacks/choose-command.ts";
import { openIm } from "./openim/profile.ts";
import type { SenderProfile } from "./profile.ts";
import { tencentChat } from "./tencent-chat/profile.ts";

/** Every sender that imhook knows. */
export const SENDERS: Readonly<Record<Sender, SenderProfile>> = { "tencent-chat": tencentChat, openim: openIm };

export const SENDER_NAMES: readonly Sender[] = [tencentChat.name, openIm.name];

const RESOLVERS: Readonly<Record<Sender, FindByName<string>>> = {
  "tencent-chat": createResolver(tencentChat.commands),
  openim: createResolver(openIm.commands),
};

/** Returns the current name of a command, given its current or an older name; undefined if the sender has no such command. */
export function resolveCommand(sender: Sender, name: string): string | undefined {
  return RESOLVERS[sender](name);
}
