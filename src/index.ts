// The library: everything that a program imports from "imhook". A name that is not here may change at any time.

// Every schema of each document.
export type * as openIm from "../generated/openim.ts";
export type * as operator from "../generated/operator.ts";
export type * as tencentChat from "../generated/tencent-chat.ts";
export type { Allow, Decision, Discard, Modify, Refuse, Verdicts } from "./callbacks/decision.ts";
// Decisions.
export { allow, discard, modify, refuse, verdicts } from "./callbacks/decision.ts";
export type { CallbackContext } from "./callbacks/handler.ts";
// Clients of each document.
export { createOpenImClient, type OpenImClient, type OpenImClientOptions } from "./clients/openim.ts";
export { createOperatorClient, type OperatorClient, type OperatorClientOptions } from "./clients/operator.ts";
export { createTencentChatClient, type TencentChatClient, type TencentChatClientOptions } from "./clients/tencent-chat.ts";
export { ConfigError } from "./errors.ts";
export type { AfterCallCounts } from "./library/after-calls.ts";
// The server.
export { createServer, type Server, type ServerOptions } from "./library/create-server.ts";
// Handlers and what they are given.
export type { AfterContext, Handlers, OpenImHandlers, OpenImRequest, TencentChatHandlers, TencentChatRequest } from "./library/handlers.ts";
export type { Settings } from "./library/settings.ts";
export { VERSION } from "./version.ts";
