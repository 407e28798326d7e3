import { call } from "./call.ts";
import { community } from "./community.ts";
import { customerService } from "./customer-service.ts";
import { follow } from "./follow.ts";
import { group } from "./group.ts";
import { groupMessage } from "./group-message.ts";
import { liveRoom } from "./live-room.ts";
import { meetingRoom } from "./meeting-room.ts";
import { message } from "./message.ts";
import { moderation } from "./moderation.ts";
import { officialAccount } from "./official-account.ts";
import { operations } from "./operations.ts";
import { profile } from "./profile.ts";
import { push } from "./push.ts";
import { relationship } from "./relationship.ts";
import { robot } from "./robot.ts";
import { state } from "./state.ts";
import type { TencentChatHandlerMap } from "./types.ts";

/** One handler per Tencent Chat command, in the file of its family. A missing one does not compile. */
export const handlers: TencentChatHandlerMap = {
  ...relationship,
  ...follow,
  ...profile,
  ...state,
  ...message,
  ...group,
  ...groupMessage,
  ...community,
  ...robot,
  ...officialAccount,
  ...push,
  ...moderation,
  ...operations,
  ...call,
  ...liveRoom,
  ...meetingRoom,
  ...customerService,
};
