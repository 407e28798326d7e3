import { allowedOf, continues, type Plays } from "../play.ts";
import { callback } from "./callback.ts";

const TYPE = "Public";

/** One callback for the group and its first members (1047/34368, 1047/34369). */
export const createGroup: Plays["createGroup"] = function* ({ circle, now }, { owner, members }) {
  const number = circle.groupsCreated + 1;
  circle.groupsCreated = number;
  const asked = { Operator_Account: owner, Owner_Account: owner, Type: TYPE, Name: `group ${number}` };
  const effect = yield callback("Group.CallbackBeforeCreateGroup", { ...asked, MemberList: toMembers(members), EventTime: now() });
  if (!continues(effect)) return;
  const id = `${circle.name}-g${number}`;
  yield callback("Group.CallbackAfterCreateGroup", { ...asked, GroupId: id, MemberList: toMembers([owner, ...members]), EventTime: now() });
  circle.groups.set(id, { id, owner, members: new Set([owner, ...members]), messages: 0 });
};

/** The application is granted immediately (1047/34370, 1047/34372). */
export const joinGroup: Plays["joinGroup"] = function* ({ now }, { user, group }) {
  const effect = yield callback("Group.CallbackBeforeApplyJoinGroup", {
    GroupId: group.id,
    Type: TYPE,
    Requestor_Account: user,
    ApplyMsg: "may I join?",
    EventTime: now(),
  });
  if (!continues(effect)) return;
  yield callback("Group.CallbackAfterNewMemberJoin", {
    GroupId: group.id,
    Type: TYPE,
    JoinType: "Apply",
    Operator_Account: user,
    NewMemberList: toMembers([user]),
    EventTime: now(),
  });
  group.members.add(user);
};

/** 1047/34371, 1047/34372 */
export const invite: Plays["invite"] = function* ({ now }, { from, invited, group }) {
  const reported = { GroupId: group.id, Type: TYPE, Operator_Account: from };
  const effect = yield callback("Group.CallbackBeforeInviteJoinGroup", {
    ...reported,
    DestinationMembers: toMembers(invited),
    EventTime: now(),
  });
  const joining = allowedOf(effect, invited);
  if (joining.length === 0) return;
  yield callback("Group.CallbackAfterNewMemberJoin", {
    ...reported,
    JoinType: "Invited",
    NewMemberList: toMembers(joining),
    EventTime: now(),
  });
  for (const user of joining) group.members.add(user);
};

/** 1047/60396 */
export const changeOwner: Plays["changeOwner"] = function* ({ now }, { to, group }) {
  yield callback("Group.CallbackAfterChangeGroupOwner", {
    GroupId: group.id,
    Type: TYPE,
    Operator_Account: group.owner,
    OldOwner_Account: group.owner,
    NewOwner_Account: to,
    EventTime: now(),
  });
  group.owner = to;
};

/** 1047/34373 */
export const leaveGroup: Plays["leaveGroup"] = function* ({ now }, { user, group }) {
  yield callback("Group.CallbackAfterMemberExit", {
    GroupId: group.id,
    Type: TYPE,
    ExitType: "Quit",
    Operator_Account: user,
    ExitMemberList: toMembers([user]),
    EventTime: now(),
  });
  group.members.delete(user);
};

/** 1047/34373 */
export const kick: Plays["kick"] = function* ({ now }, { kicked, group }) {
  yield callback("Group.CallbackAfterMemberExit", {
    GroupId: group.id,
    Type: TYPE,
    ExitType: "Kicked",
    Operator_Account: group.owner,
    ExitMemberList: toMembers([kicked]),
    EventTime: now(),
  });
  group.members.delete(kicked);
};

/** 1047/34377 */
export const dismissGroup: Plays["dismissGroup"] = function* ({ circle, now }, { group }) {
  yield callback("Group.CallbackAfterGroupDestroyed", {
    GroupId: group.id,
    Type: TYPE,
    Owner_Account: group.owner,
    Operator_Account: group.owner,
    MemberList: toMembers([...group.members]),
    EventTime: now(),
  });
  circle.groups.delete(group.id);
};

function toMembers(users: readonly string[]): Array<{ Member_Account: string }> {
  return users.map((user) => ({ Member_Account: user }));
}
