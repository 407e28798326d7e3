import type { commands } from "../../../../generated/openim.commands.ts";
import type { CommonReply, operations } from "../../../../generated/openim.ts";
import type { HandlerMap } from "../../../callbacks/handler.ts";

/** The handlers of all OpenIM commands. */
export type OpenImHandlerMap = HandlerMap<operations, typeof commands, CommonReply>;
