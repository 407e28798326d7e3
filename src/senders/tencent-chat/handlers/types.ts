import type { CommandTypes } from "../../../../generated/tencent-chat.command-types.ts";
import type { HandlerMap } from "../../../callbacks/handler.ts";

/** One handler per command. */
export type TencentChatHandlerMap = HandlerMap<CommandTypes>;
