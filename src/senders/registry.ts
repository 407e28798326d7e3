import type { Sender } from "../../generated/operator.ts";
import { createResolver, type FindByName, type NamedCommand } from "../callbacks/choose-command.ts";
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

/** Returns a command, given its current or an older name; undefined if the sender has no such command. */
export function findCommand(sender: Sender, name: string): NamedCommand | undefined {
  const current = resolveCommand(sender, name);
  const metadata = current === undefined ? undefined : SENDERS[sender].commands[current];
  return current === undefined || metadata === undefined ? undefined : { name: current, sameEventAs: metadata.sameEventAs };
}
