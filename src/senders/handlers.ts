import { commands as openImCommands } from "../../generated/openim.commands.ts";
import type { CommonReply, operations as openImOperations } from "../../generated/openim.ts";
import { commands as tencentChatCommands } from "../../generated/tencent-chat.commands.ts";
import type { Acknowledgement, operations as tencentChatOperations } from "../../generated/tencent-chat.ts";
import type { CommandMetadata } from "../callbacks/command.ts";
import type { CallbackContext, DecisionOf, RequestOf } from "../callbacks/handler.ts";

/** What an after-handler may know of a callback beside its request. `signal` is aborted when it has used up its time. */
export interface AfterContext extends CallbackContext {
  /** Id of the entry in the journal: the same where the callback is handed over again. */
  entry: string;
}

/**
 * Functions of a program by command. That of a before-command decides, within the sender's budget; that of an after-command is called when the
 * callback is on disk. A command that is left out is let through or acknowledged.
 */
type CommandHandlers<Operations, Facts extends Record<keyof Facts, CommandMetadata>, Common> = {
  [Command in keyof Facts & keyof Operations]?: Facts[Command]["phase"] extends "before"
    ? Decide<RequestOf<Operations[Command]>, DecisionOf<Operations[Command], Facts[Command], Common>>
    : AfterHandler<RequestOf<Operations[Command]>>;
};

type Decide<Request, Decision> = (request: Request, context: CallbackContext) => Decision | Promise<Decision>;

type AfterHandler<Request> = (request: Request, context: AfterContext) => void | Promise<void>;

/** Handlers of commands of Tencent Chat. */
export type TencentChatHandlers = CommandHandlers<tencentChatOperations, typeof tencentChatCommands, Acknowledgement>;

/** Handlers of commands of OpenIM. */
export type OpenImHandlers = CommandHandlers<openImOperations, typeof openImCommands, CommonReply>;

/** Handlers of both senders, under the names that their settings have. */
export interface Handlers {
  tencentChat?: TencentChatHandlers;
  openim?: OpenImHandlers;
}

/** Body of a command of Tencent Chat. */
export type TencentChatRequest<Command extends keyof typeof tencentChatCommands> = RequestOf<tencentChatOperations[Command]>;

/** Body of a command of OpenIM. */
export type OpenImRequest<Command extends keyof typeof openImCommands> = RequestOf<openImOperations[Command]>;

/** The command tables of the senders, under the names of `Handlers`. */
export const COMMANDS: Readonly<Record<keyof Handlers, Readonly<Record<string, CommandMetadata>>>> = {
  tencentChat: tencentChatCommands,
  openim: openImCommands,
};
