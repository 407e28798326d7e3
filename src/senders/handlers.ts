import { commands as openImCommands } from "../../generated/openim.commands.ts";
import type { CommonReply, operations as openImOperations } from "../../generated/openim.ts";
import { commands as tencentChatCommands } from "../../generated/tencent-chat.commands.ts";
import type { Acknowledgement, operations as tencentChatOperations } from "../../generated/tencent-chat.ts";
import type { CommandMetadata } from "../callbacks/command.ts";
import type { CallbackContext, DecisionOf, RequestOf } from "../callbacks/handler.ts";

/** What an after-handler is told beside its request. `signal` is aborted when its time is up. */
export interface AfterContext extends CallbackContext {
  /** Id of the journal entry. It is the same if the callback is delivered again. */
  entry: string;
}

/**
 * A program's functions by command. The function of a before-command decides, within the sender's budget. The function of an after-command is called
 * when the callback is on disk. Commands without a function are allowed or acknowledged.
 */
type CommandHandlers<Operations, Facts extends Record<keyof Facts, CommandMetadata>, Common> = {
  [Command in keyof Facts & keyof Operations]?: Facts[Command]["phase"] extends "before"
    ? Decide<RequestOf<Operations[Command]>, DecisionOf<Operations[Command], Facts[Command], Common>>
    : AfterHandler<RequestOf<Operations[Command]>>;
};

type Decide<Request, Decision> = (request: Request, context: CallbackContext) => Decision | Promise<Decision>;

type AfterHandler<Request> = (request: Request, context: AfterContext) => void | Promise<void>;

/** A program's handlers for Tencent Chat. */
export type TencentChatHandlers = CommandHandlers<tencentChatOperations, typeof tencentChatCommands, Acknowledgement>;

/** A program's handlers for OpenIM. */
export type OpenImHandlers = CommandHandlers<openImOperations, typeof openImCommands, CommonReply>;

/** A program's handlers for both senders, under the names that their settings have. */
export interface Handlers {
  tencentChat?: TencentChatHandlers;
  openim?: OpenImHandlers;
}

/** The request body of a Tencent Chat command. */
export type TencentChatRequest<Command extends keyof typeof tencentChatCommands> = RequestOf<tencentChatOperations[Command]>;

/** The request body of an OpenIM command. */
export type OpenImRequest<Command extends keyof typeof openImCommands> = RequestOf<openImOperations[Command]>;

/** The command tables of the senders, under the names of `Handlers`. */
export const COMMANDS: Readonly<Record<keyof Handlers, Readonly<Record<string, CommandMetadata>>>> = {
  tencentChat: tencentChatCommands,
  openim: openImCommands,
};
