import { follow } from "./follow.ts";
import { profile } from "./profile.ts";
import { relationship } from "./relationship.ts";
import { state } from "./state.ts";
import type { TencentChatHandlers } from "./types.ts";

/** Every command of Tencent Chat has a handler here; the type sees to it. */
export const handlers: TencentChatHandlers = { ...relationship, ...follow, ...profile, ...state };
