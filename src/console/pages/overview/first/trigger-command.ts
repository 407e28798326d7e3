import type { CallbackUrlCollection } from "../../../../../generated/operator.ts";

const COMMANDS = { "tencent-chat": "Sns.CallbackBlackListAdd", openim: "callbackAfterAddFriendCommand" } as const;

/** The command that sends a callback as the first of the senders. Its credentials come from the settings, so they do not stand in it. */
export function triggerCommand({ items: [first] }: CallbackUrlCollection): string {
  const command = COMMANDS[first?.sender ?? "tencent-chat"];
  const to = first === undefined ? "" : ` --to ${first.url.replace(/\/\/[^/@]*@/, "//")}`;
  return `npm run trigger -- ${command}${to}`;
}
