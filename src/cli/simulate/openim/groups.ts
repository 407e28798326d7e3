import type { Effect } from "../../../senders/reply-model.ts";
import type { Group } from "../circle.ts";
import { changesOf, continues, type Plays } from "../play.ts";
import { callback } from "./callback.ts";

/** The only type of group that OpenIM still creates, and how two callbacks write it: as the character with that code. */
const GROUP_TYPE = 2;
const GROUP_TYPE_TEXT = "\u0002";

const ROLE = { owner: 100, member: 20 } as const;
const FROM_SEARCH = 3;

/** Two before-callbacks: for the group, whose id is not chosen yet, and for its members (open-im-server internal/rpc/group/group.go). */
export const createGroup: Plays["createGroup"] = function* ({ circle, traceId, now }, { owner, members }) {
  circle.groupsCreated += 1;
  const users = [owner, ...members];
  const list = users.map((userID) => ({ userID, roleLevel: userID === owner ? ROLE.owner : ROLE.member }));
  const asked = { ...emptyGroup(`group ${circle.groupsCreated}`), initMemberList: list };
  const effect = yield callback("callbackBeforeCreateGroupCommand", { operationID: traceId, ...asked });
  if (!continues(effect)) return;
  const group = { id: idAfter(effect, `${circle.name}-g${circle.groupsCreated}`), owner, members: new Set(users), messages: 0 };
  if (!continues(yield beforeMembersJoin(group, users))) return;
  yield callback("callbackAfterCreateGroupCommand", {
    ...asked,
    ...changesOf(effect),
    groupID: group.id,
    ownerUserID: owner,
    createTime: now(),
    memberCount: users.length,
    // OpenIM lists the owner twice.
    initMemberList: [...list, { userID: owner, roleLevel: ROLE.member }],
  });
  circle.groups.set(group.id, group);
};

/** The group is open to everyone. */
export const joinGroup: Plays["joinGroup"] = function* ({ traceId }, { user, group }) {
  const asked = { groupID: group.id, groupType: GROUP_TYPE_TEXT, applyID: user, reqMessage: "may I join?", ex: "" };
  if (!continues(yield callback("callbackBeforeJoinGroupCommand", asked))) return;
  if (!continues(yield beforeMembersJoin(group, [user]))) return;
  group.members.add(user);
  yield callback("callbackAfterJoinGroupCommand", {
    operationID: traceId,
    groupID: group.id,
    reqMessage: asked.reqMessage,
    joinSource: FROM_SEARCH,
    inviterUserID: user,
  });
};

/** No after-callback follows. */
export const invite: Plays["invite"] = function* ({ traceId }, { invited, group }) {
  const asked = { operationID: traceId, groupID: group.id, reason: "", invitedUserIDs: invited };
  if (!continues(yield callback("callbackBeforeInviteJoinGroupCommand", asked))) return;
  if (!continues(yield beforeMembersJoin(group, invited))) return;
  for (const user of invited) group.members.add(user);
};

export const changeOwner: Plays["changeOwner"] = function* (_stage, { to, group }) {
  yield callback("callbackAfterTransferGroupOwnerCommand", { groupID: group.id, oldOwnerUserID: group.owner, newOwnerUserID: to });
  group.owner = to;
};

export const leaveGroup: Plays["leaveGroup"] = function* (_stage, { user, group }) {
  yield callback("callbackAfterQuitGroupCommand", { groupID: group.id, userID: user });
  group.members.delete(user);
};

export const kick: Plays["kick"] = function* (_stage, { kicked, group }) {
  yield callback("callbackAfterKickGroupCommand", { groupID: group.id, kickedUserIDs: [kicked], reason: "" });
  group.members.delete(kicked);
};

/** OpenIM sends the callback twice, the second time without members. */
export const dismissGroup: Plays["dismissGroup"] = function* ({ circle }, { group }) {
  const reported = { groupID: group.id, ownerID: group.owner, groupType: GROUP_TYPE_TEXT };
  yield callback("callbackAfterDisMissGroupCommand", { ...reported, membersID: [...group.members] });
  circle.groups.delete(group.id);
  yield callback("callbackAfterDisMissGroupCommand", { ...reported, membersID: [] });
};

function beforeMembersJoin({ id }: Group, users: readonly string[]) {
  const memberList = users.map((userID) => ({ userID, ex: "" }));
  return callback("callbackBeforeMembersJoinGroupCommand", { groupID: id, memberList, groupEx: "" });
}

function idAfter(effect: Effect, chosen: string): string {
  const { groupID } = changesOf(effect);
  return typeof groupID === "string" && groupID !== "" ? groupID : chosen;
}

/** Returns a group as protobuf creates it if only the name is given. */
function emptyGroup(groupName: string) {
  return {
    groupID: "",
    groupName,
    notification: "",
    introduction: "",
    faceURL: "",
    ownerUserID: "",
    createTime: 0,
    memberCount: 0,
    ex: "",
    status: 0,
    creatorUserID: "",
    groupType: GROUP_TYPE,
    needVerification: 0,
    lookMemberInfo: 0,
    applyMemberFriend: 0,
    notificationUpdateTime: 0,
    notificationUserID: "",
  };
}
