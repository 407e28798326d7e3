import { commands } from "../../../generated/openim.commands.ts";
import * as validators from "../../../generated/openim.validators.js";
import { createParameterReader } from "../../callbacks/parameters.ts";
import { type DecisionsByCommand, replaceDecisions } from "../../callbacks/replace-decisions.ts";
import type { Sender } from "../../callbacks/sender.ts";
import { readDocument } from "../../openapi/read-document.ts";
import { type Credentials, createSecurityHandlers } from "./authenticate.ts";
import { handlers } from "./handlers/index.ts";
import { identify } from "./identify.ts";
import { reply } from "./reply.ts";

/** What the configuration says of OpenIM. */
export interface OpenImOptions extends Credentials {
  /** In milliseconds. */
  budget: number;
  /** Other decisions than our own, which let everything pass. */
  decisions?: DecisionsByCommand | undefined;
}

export function createOpenIm({ budget, decisions = {}, ...credentials }: OpenImOptions): Sender {
  const document = readDocument("openim");
  const readParameters = createParameterReader(document);
  const [first, ...others] = credentials.apps;
  const onlyApp = first !== undefined && others.length === 0 ? first.name : null;
  return {
    name: "openim",
    document,
    validators,
    commands,
    handlers: replaceDecisions(handlers, commands, decisions),
    budget,
    addresses: credentials.addresses,
    identify: (arrival) => identify(arrival, readParameters, onlyApp),
    securityHandlers: createSecurityHandlers(credentials),
    reply,
  };
}
