// The export `imhook/clients`: typed clients of the documents. It is separate from `imhook`, so that a client does not load the server.

export { createOperatorClient, type OperatorClient, type OperatorClientOptions } from "./operator/client.ts";
export { createDeciderClient, type DeciderClient, type DeciderClientOptions } from "./rules/deciders/client.ts";
export { createOpenImClient, type OpenImClient, type OpenImClientOptions } from "./senders/openim/client.ts";
export { createTencentChatClient, type TencentChatClient, type TencentChatClientOptions } from "./senders/tencent-chat/client.ts";

// Types of each document's schemas.

export type * as decider from "../generated/decider.ts";
export type * as openIm from "../generated/openim.ts";
export type * as operator from "../generated/operator.ts";
export type * as tencentChat from "../generated/tencent-chat.ts";
