import type { Act, Plays } from "../play.ts";
import { call } from "./calls.ts";
import { askService } from "./customer-service.ts";
import { befriend, block, unblock, unfriend } from "./friends.ts";
import { changeOwner, createGroup, dismissGroup, invite, joinGroup, kick, leaveGroup } from "./groups.ts";
import { goLive } from "./live-rooms.ts";
import { meet } from "./meetings.ts";
import { groupMessage, message } from "./messages.ts";

/** The callbacks of Tencent Chat for each act. */
export const tencentChatPlays: Plays<Act> = {
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
  call,
  goLive,
  meet,
  askService,
};
