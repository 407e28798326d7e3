// The library: everything that a program imports from "imhook". A name that is not here may change at any time.

// The server.

export type { Settings } from "./config/program-settings.ts";
export type { AfterCallCounts } from "./deliveries/after-calls.ts";
export { ConfigError } from "./errors.ts";
export { createServer, type Server, type ServerOptions } from "./server/create-server.ts";
export { VERSION } from "./version.ts";

// Decisions.

export type { Allow, Decision, Discard, Modify, Refuse, Verdicts } from "./callbacks/decision.ts";
export { allow, discard, modify, refuse, verdicts } from "./callbacks/decision.ts";

// Handlers and what they are given.

export type { CallbackContext } from "./callbacks/handler.ts";
export type { AfterContext, Handlers, OpenImHandlers, OpenImRequest, TencentChatHandlers, TencentChatRequest } from "./senders/handlers.ts";

// Every schema of each document.

export type * as openIm from "../generated/openim.ts";
export type * as operator from "../generated/operator.ts";
export type * as tencentChat from "../generated/tencent-chat.ts";

// Clients of each document.

export { createOperatorClient, type OperatorClient, type OperatorClientOptions } from "./operator/client.ts";
export { createOpenImClient, type OpenImClient, type OpenImClientOptions } from "./senders/openim/client.ts";
export { createTencentChatClient, type TencentChatClient, type TencentChatClientOptions } from "./senders/tencent-chat/client.ts";
