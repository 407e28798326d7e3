import { documentedCommands } from "../../support/operations.ts";
import { type NumberedCallback, numbered, numberedExample } from "../callbacks.ts";

type Create = (base: string, id: string, user: string, earlier: string) => NumberedCallback;

/** Callbacks in which `user` acts. They touch relations of a user who acted before as well, so that these end and are stated again. */
const RELATION_CALLBACKS: readonly Create[] = [
  tencentChat("Sns.CallbackBlackListAdd", (user, earlier) => ({ PairList: pairs([user, "mallory"], [earlier, "mallory"]) })),
  tencentChat("Sns.CallbackBlackListDelete", (user, earlier) => ({ PairList: pairs([user, "mallory"], [earlier, "mallory"]) })),
  tencentChat("Sns.CallbackFriendAdd", (user) => ({ PairList: pairs([user, "helpdesk"], ["helpdesk", user]) })),
  tencentChat("Sns.CallbackFriendDelete", (user, earlier) => ({ PairList: pairs([user, "helpdesk"], [earlier, "helpdesk"]) })),
  tencentChat("Follow.CallbackAfterFollowAdd", (user) => ({ From_Account: user, FollowList: [{ To_Account: "star" }], EventTime: 1 })),
  openIm("callbackAfterImportFriendsCommand", (user, earlier) => ({ ownerUserID: user, friendUserIDs: ["helpdesk", earlier] })),
  openIm("callbackBeforeAddBlackCommand", (user, earlier) => ({ ownerUserID: user, blackUserID: earlier })),
];

/** Every after-command whose repeats can be told. */
const KEYED = documentedCommands.filter(({ metadata }) => metadata.phase === "after" && metadata.idempotencyKey.length > 0);

/** Users who are named again: so many callbacks before. */
const MEMORY = 50;

/** The callback of a number: by turns one that changes relations and one of the commands whose repeats can be told. */
export function callNumber(base: string, round: number, number: number): NumberedCallback {
  const id = `${round}-${number}`;
  const [half, isExample] = [Math.floor(number / 2), number % 2 === 1];
  const documented = KEYED[half % KEYED.length];
  // Numbers of other rounds must not meet this round's.
  if (isExample && documented !== undefined) return numberedExample(documented, base, round * 1_000_000 + number, id);
  const create = RELATION_CALLBACKS[half % RELATION_CALLBACKS.length] as Create;
  return create(base, id, `user-${id}`, `user-${round}-${Math.max(0, number - (half % MEMORY))}`);
}

function tencentChat(command: string, fields: (user: string, earlier: string) => Record<string, unknown>): Create {
  return (base, id, user, earlier) => numbered(base, id, command, { CallbackCommand: command, ...fields(user, earlier) }, "tencent-chat");
}

function openIm(command: string, fields: (user: string, earlier: string) => Record<string, unknown>): Create {
  return (base, id, user, earlier) => numbered(base, id, command, { callbackCommand: command, ...fields(user, earlier) }, "openim");
}

function pairs(...users: Array<[string, string]>): Array<Record<string, string>> {
  return users.map(([From_Account, To_Account]) => ({ From_Account, To_Account }));
}
