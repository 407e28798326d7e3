import { continues, type Play, type Plays, type Stage } from "../play.ts";
import { callback } from "./callback.ts";

/** How often a user declines; OpenIM has no callback for it. */
const REJECTION = 0.2;

/** One application per user; accepting it makes both friends of each other (open-im-server internal/rpc/relation/friend.go). */
export const befriend: Plays["befriend"] = function* (stage, { from, wanted }) {
  for (const user of wanted) yield* apply(stage, from, user);
};

function* apply({ circle, random }: Stage, applicant: string, asked: string): Play {
  const application = { fromUserID: applicant, toUserID: asked, reqMsg: "hello" };
  if (!continues(yield callback("callbackBeforeAddFriendCommand", { ...application, ex: "" }))) return;
  yield callback("callbackAfterAddFriendCommand", application);
  if (random.chance(REJECTION)) return;
  const agreement = { fromUserID: applicant, blackUserID: asked, HandleResult: 1, HandleMsg: "" } as const;
  if (!continues(yield callback("callbackBeforeAddFriendAgreeCommand", agreement))) return;
  yield callback("callbackAfterAddFriendAgreeCommand", agreement);
  circle.friends.add(applicant, asked);
  circle.friends.add(asked, applicant);
}

/** The other user keeps the friend. */
export const unfriend: Plays["unfriend"] = function* ({ circle }, { from, to }) {
  yield callback("callbackAfterDeleteFriendCommand", { ownerUserID: from, friendUserID: to });
  circle.friends.remove(from, to);
};

/** No after-callback follows, and friends remain friends (internal/rpc/relation/black.go). */
export const block: Plays["block"] = function* ({ circle }, { from, to }) {
  if (continues(yield callback("callbackBeforeAddBlackCommand", { ownerUserID: from, blackUserID: to }))) circle.blocks.add(from, to);
};

export const unblock: Plays["unblock"] = function* ({ circle }, { from, to }) {
  yield callback("callbackAfterRemoveBlackCommand", { ownerUserID: from, blackUserID: to });
  circle.blocks.remove(from, to);
};
