import { commands as openIm } from "../../../generated/openim.commands.ts";
import { commands as tencentChat } from "../../../generated/tencent-chat.commands.ts";
import { createParameterReader } from "../../callbacks/parameters.ts";
import { readDocument } from "../../openapi/read-document.ts";
import { identify as identifyOpenIm } from "../../senders/openim/identify.ts";
import { identify as identifyTencentChat } from "../../senders/tencent-chat/identify.ts";
import { type Mock, openMock } from "./mock.ts";
import { operatorAddress } from "./operator-address.ts";
import { createSenderAddress } from "./sender-address.ts";

/** The mocks of all documents; the last takes every path that is no sender's. */
export function openMocks(): Promise<Mock[]> {
  const tencentChatParameters = createParameterReader(readDocument("tencent-chat"));
  const openImParameters = createParameterReader(readDocument("openim"));
  return Promise.all([
    openMock({
      document: "tencent-chat",
      commands: tencentChat,
      coerceTypes: false,
      createAddress: createSenderAddress("tencent-chat", (arrival) => identifyTencentChat(arrival, tencentChatParameters)),
    }),
    openMock({
      document: "openim",
      commands: openIm,
      coerceTypes: false,
      createAddress: createSenderAddress("openim", (arrival) => identifyOpenIm(arrival, openImParameters, null)),
    }),
    openMock({ document: "operator", commands: {}, coerceTypes: true, createAddress: () => operatorAddress }),
  ]);
}
