import { commands } from "../../../generated/tencent-chat.commands.ts";
import * as validators from "../../../generated/tencent-chat.validators.js";
import { createParameterReader } from "../../callbacks/parameters.ts";
import { type DecisionsByCommand, replaceDecisions } from "../../callbacks/replace-decisions.ts";
import type { Sender } from "../../callbacks/sender.ts";
import { readDocument } from "../../openapi/read-document.ts";
import { type Credentials, createSecurityHandlers } from "./authenticate.ts";
import { handlers } from "./handlers/index.ts";
import { identify } from "./identify.ts";
import { reply } from "./reply.ts";

/** What the configuration says of Tencent Chat. */
export interface TencentChatOptions extends Credentials {
  /** In milliseconds. */
  budget: number;
  /** Other decisions than our own, which let everything pass. */
  decisions?: DecisionsByCommand | undefined;
}

export function createTencentChat({ budget, decisions = {}, ...credentials }: TencentChatOptions): Sender {
  const document = readDocument("tencent-chat");
  const readParameters = createParameterReader(document);
  return {
    name: "tencent-chat",
    document,
    validators,
    commands,
    handlers: replaceDecisions(handlers, commands, decisions),
    budget,
    addresses: credentials.addresses,
    identify: (arrival) => identify(arrival, readParameters),
    securityHandlers: createSecurityHandlers(credentials),
    reply,
  };
}
