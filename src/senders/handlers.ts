import type { CommandTypes as OpenImCommandTypes } from "../../generated/openim.command-types.ts";
import type { Event } from "../../generated/operator.ts";
import type { CommandTypes as TencentChatCommandTypes } from "../../generated/tencent-chat.command-types.ts";
import type { CallbackContext, HandlerContext } from "../callbacks/context/context.ts";
import type { CommandType } from "../callbacks/handler.ts";

export type { OpenImCommandTypes, TencentChatCommandTypes };

/** What an after-handler is told beside its request. It cannot count: the callback is recorded already. */
export interface AfterContext extends HandlerContext {}

/** What an event handler is told beside its event. */
export interface EventContext extends AfterContext {
  /** Place of the event among those of its entry, from 0. With `entry` it names the event, also if that is delivered again. */
  index: number;
}

/** Decides a before-callback within the sender's budget. */
export type BeforeHandler<Request, Decision> = (request: Request, context: CallbackContext) => Decision | Promise<Decision>;

/** Is called when an after-callback is on disk. */
export type AfterHandler<Request> = (request: Request, context: AfterContext) => void | Promise<void>;

/** Is called for each event, of either sender, when the callback that reports it is on disk. */
export type EventHandler = (event: Event, context: EventContext) => void | Promise<void>;

/** A program's functions by command. Commands without a function are allowed or acknowledged. */
export type HandlersOf<Types extends Record<keyof Types, CommandType>> = {
  [Command in keyof Types]?: Types[Command]["phase"] extends "before"
    ? BeforeHandler<Types[Command]["request"], Types[Command]["decision"]>
    : AfterHandler<Types[Command]["request"]>;
};

/** A program's handlers for Tencent Chat, by command. */
export interface TencentChatHandlers extends HandlersOf<TencentChatCommandTypes> {}

/** A program's handlers for OpenIM, by command. */
export interface OpenImHandlers extends HandlersOf<OpenImCommandTypes> {}

/** A program's handlers for both senders, under the names that their settings have. */
export interface Handlers {
  tencentChat?: TencentChatHandlers;
  openim?: OpenImHandlers;
  /** Is called for the events of both senders, in one form: those that `GET /api/events` lists. */
  onEvent?: EventHandler;
}

/** The request body of a Tencent Chat command. */
export type TencentChatRequest<Command extends keyof TencentChatCommandTypes> = TencentChatCommandTypes[Command]["request"];

/** The request body of an OpenIM command. */
export type OpenImRequest<Command extends keyof OpenImCommandTypes> = OpenImCommandTypes[Command]["request"];
