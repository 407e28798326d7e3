import type { Plays } from "../play.ts";
import { befriend, block, unblock, unfriend } from "./friends.ts";
import { changeOwner, createGroup, dismissGroup, invite, joinGroup, kick, leaveGroup } from "./groups.ts";
import { groupMessage, message } from "./messages.ts";

/** The callbacks of Tencent Chat for each act. */
export const tencentChatPlays: Plays = {
  befriend,
  unfriend,
  block,
  unblock,
  message,
  createGroup,
  joinGroup,
  invite,
  groupMessage,
  changeOwner,
  leaveGroup,
  kick,
  dismissGroup,
};
