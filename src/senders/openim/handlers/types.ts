import type { CommandTypes } from "../../../../generated/openim.command-types.ts";
import type { HandlerMap } from "../../../callbacks/handler.ts";

/** One handler per command. */
export type OpenImHandlerMap = HandlerMap<CommandTypes>;
