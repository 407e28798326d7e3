import { allowedOf, type Play, type Plays, type Stage } from "../play.ts";
import { callback } from "./callback.ts";

/** How often a user declines. */
const REJECTION = 0.2;

/** A request to one or more users. Each answers, and accepting makes both friends of each other (1047/43468, 1047/43467, 1047/34359). */
export const befriend: Plays["befriend"] = function* (stage, { from, wanted }) {
  const effect = yield callback("Sns.CallbackPrevFriendAdd", {
    Requester_Account: from,
    From_Account: from,
    FriendItem: wanted.map((user) => ({ To_Account: user, AddSource: "AddSource_Type_Web", AddWording: "hello" })),
    AddType: "Add_Type_Both",
    ForceAddFlags: 0,
    EventTime: stage.now(),
  });
  for (const user of allowedOf(effect, wanted)) yield* answer(stage, from, user);
};

function* answer({ circle, random, now }: Stage, asker: string, asked: string): Play {
  const agrees = !random.chance(REJECTION);
  const effect = yield callback("Sns.CallbackPrevFriendResponse", {
    Requester_Account: asked,
    From_Account: asked,
    ResponseFriendItem: [{ To_Account: asker, ResponseAction: agrees ? "Response_Action_AgreeAndAdd" : "Response_Action_Reject" }],
    EventTime: now(),
  });
  if (!agrees || allowedOf(effect, [asker]).length === 0) return;
  const pairs = [pair(asker, asked), pair(asked, asker)];
  yield callback("Sns.CallbackFriendAdd", {
    PairList: pairs.map((one) => ({ ...one, Initiator_Account: asker })),
    ClientCmd: "friend_response",
    Admin_Account: "",
    ForceFlag: 0,
  });
  for (const { From_Account, To_Account } of pairs) circle.friends.add(From_Account, To_Account);
}

/** On both sides or on one (1047/34360). */
export const unfriend: Plays["unfriend"] = function* ({ circle, random }, { from, to }) {
  const pairs = random.chance(0.5) ? [pair(from, to), pair(to, from)] : [pair(from, to)];
  yield callback("Sns.CallbackFriendDelete", { PairList: pairs });
  for (const { From_Account, To_Account } of pairs) circle.friends.remove(From_Account, To_Account);
};

/** Blocking ends a friendship, which has a callback too (1047/34361, 269/1659). */
export const block: Plays["block"] = function* ({ circle }, { from, to }) {
  yield callback("Sns.CallbackBlackListAdd", { PairList: [pair(from, to)] });
  circle.blocks.add(from, to);
  const ended = [pair(from, to), pair(to, from)].filter(({ From_Account, To_Account }) => circle.friends.has(From_Account, To_Account));
  if (ended.length === 0) return;
  yield callback("Sns.CallbackFriendDelete", { PairList: ended });
  for (const { From_Account, To_Account } of ended) circle.friends.remove(From_Account, To_Account);
};

/** 1047/34362 */
export const unblock: Plays["unblock"] = function* ({ circle }, { from, to }) {
  yield callback("Sns.CallbackBlackListDelete", { PairList: [pair(from, to)] });
  circle.blocks.remove(from, to);
};

function pair(owner: string, target: string) {
  return { From_Account: owner, To_Account: target };
}
