import { createParameterReader } from "../../callbacks/query-parameters.ts";
import { readDocument } from "../../openapi/read-document.ts";
import { identify as identifyOpenIm } from "../../senders/openim/identify.ts";
import { findCommand, SENDERS } from "../../senders/registry.ts";
import { identify as identifyTencentChat } from "../../senders/tencent-chat/identify.ts";
import { DECIDER_MOUNT, deciderAddress } from "./decider-address.ts";
import { type Mock, openMock } from "./mock.ts";
import { operatorAddress } from "./operator-address.ts";
import { createSenderAddress } from "./sender-address.ts";

/** Opens the mocks of all documents. The operator API takes every path that leads to no other. */
export function openMocks(): Promise<Mock[]> {
  return Promise.all([
    openMock({
      document: "tencent-chat",
      mount: "tencent-chat",
      commands: SENDERS["tencent-chat"].commands,
      coerceTypes: false,
      createAddress: createSenderAddress("tencent-chat", {
        readParameters: createParameterReader(readDocument("tencent-chat")),
        identify: (head, body) => identifyTencentChat(head, body, (name) => findCommand("tencent-chat", name)),
      }),
    }),
    openMock({
      document: "openim",
      mount: "openim",
      commands: SENDERS.openim.commands,
      coerceTypes: false,
      createAddress: createSenderAddress("openim", {
        readParameters: createParameterReader(readDocument("openim")),
        identify: (head, body) => identifyOpenIm(head, body, (name) => findCommand("openim", name)),
      }),
    }),
    openMock({ document: "decider", mount: DECIDER_MOUNT, commands: {}, coerceTypes: false, createAddress: () => deciderAddress }),
    openMock({ document: "operator", mount: null, commands: {}, coerceTypes: true, createAddress: () => operatorAddress }),
  ]);
}
