import { community } from "./community.ts";
import { follow } from "./follow.ts";
import { group } from "./group.ts";
import { groupMessage } from "./group-message.ts";
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

/** Every command of Tencent Chat has a handler here, in the file of its family; the type sees to it. */
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
};
