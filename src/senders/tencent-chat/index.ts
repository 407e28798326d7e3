import { commands as metadata } from "../../../generated/tencent-chat.commands.ts";
import * as validators from "../../../generated/tencent-chat.validators.js";
import { indexByName } from "../../callbacks/choose-command.ts";
import { createCommands } from "../../callbacks/command.ts";
import { createParameterReader, createQueryReader } from "../../callbacks/query-parameters.ts";
import type { Sender } from "../../callbacks/sender.ts";
import { type DecisionsByCommand, withDecisions } from "../../callbacks/user-decisions.ts";
import { isObject } from "../../openapi/json.ts";
import { readDocument } from "../../openapi/read-document.ts";
import { SECRET_PARAMETERS } from "../secret-parameters.ts";
import { type Credentials, createAuthenticate } from "./authenticate.ts";
import { handlers } from "./handlers/index.ts";
import { identify } from "./identify.ts";
import { acknowledgement, writeFailure, writeReply } from "./reply/index.ts";
import { findProblem } from "./reply-problems.ts";
import { readUserClient } from "./user-client.ts";

/** What the configuration says about TencentChat. */
export interface TencentChatOptions extends Credentials {
  /** Time from the first byte to the answer, in milliseconds. */
  budget: number;
  /** A program's own decisions; commands without one are allowed. */
  decisions?: DecisionsByCommand | undefined;
  /** Before-commands that are refused if nobody decides in time or without fault; absent: none. */
  refuseOnFailure?: ReadonlySet<string> | undefined;
}

/** TencentChat as the pipeline sees it. */
export function createTencentChat({ budget, decisions = {}, refuseOnFailure, ...credentials }: TencentChatOptions): Sender {
  const document = readDocument("tencent-chat");
  const commands = createCommands({
    metadata,
    handlers: withDecisions(handlers, metadata, decisions),
    validators,
    refuseOnFailure,
    writeReply,
    findReplyProblem: (command, request, reply) => findProblem({ command, body: isObject(request) ? request : {} }, reply),
  });
  const findCommand = indexByName(commands);
  const secretParameters = SECRET_PARAMETERS["tencent-chat"];
  return {
    name: "tencent-chat",
    document,
    commands,
    budget,
    allowList: credentials.allowList,
    secretParameters,
    readParameters: createParameterReader(document),
    readQuery: createQueryReader(document, secretParameters),
    authenticate: createAuthenticate(credentials),
    identify: (head, body) => identify(head, body, findCommand),
    readUserClient,
    acknowledgement,
    writeFailure,
  };
}
