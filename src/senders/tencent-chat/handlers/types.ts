import type { commands } from "../../../../generated/tencent-chat.commands.ts";
import type { Acknowledgement, operations } from "../../../../generated/tencent-chat.ts";
import type { HandlerMap } from "../../../callbacks/handler.ts";

/** The handlers of all Tencent Chat commands. */
export type TencentChatHandlerMap = HandlerMap<operations, typeof commands, Acknowledgement>;
