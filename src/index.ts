// The export `imhook`: everything that a program may import from it. Other modules can change without notice.
// Clients of the documents are a separate export, `imhook/clients`.

// The server.

export type { Settings } from "./config/program-settings.ts";
export type { CallCounts } from "./deliveries/handler-caller.ts";
export { ConfigError } from "./errors.ts";
export { createServer, type Server, type ServerOptions } from "./server/create-server.ts";
export { VERSION } from "./version.ts";

// Decisions of before-handlers.

export type { Allow, Decision, Discard, Modify, Refuse, Verdicts } from "./callbacks/decision.ts";
export { allow, discard, modify, refuse, verdicts } from "./callbacks/decision.ts";

// Handlers and their parameters.

export type { CallbackContext, HandlerContext } from "./callbacks/context/context.ts";
export type { HandlerCounters } from "./callbacks/context/counters.ts";
export type { HandlerLists } from "./callbacks/context/lists.ts";
export type { HandlerLog } from "./callbacks/context/log.ts";
export type { HandlerRelations } from "./callbacks/context/relations.ts";
export type { TextMatch } from "./callbacks/lookups.ts";
export type { Query } from "./callbacks/query.ts";
export { defineHandlers } from "./senders/define-handlers.ts";
export type {
  AfterContext,
  EventContext,
  EventHandler,
  Handlers,
  OpenImHandlers,
  OpenImRequest,
  TencentChatHandlers,
  TencentChatRequest,
} from "./senders/handlers.ts";

// Types of each document's schemas.

export type * as openIm from "../generated/openim.ts";
export type * as operator from "../generated/operator.ts";
export type * as tencentChat from "../generated/tencent-chat.ts";
