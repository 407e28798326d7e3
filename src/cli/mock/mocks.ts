import { commands as openIm } from "../../../generated/openim.commands.ts";
import { commands as tencentChat } from "../../../generated/tencent-chat.commands.ts";
import { createResolver } from "../../callbacks/choose-command.ts";
import { createParameterReader } from "../../callbacks/query-parameters.ts";
import { readDocument } from "../../openapi/read-document.ts";
import { identify as identifyOpenIm } from "../../senders/openim/identify.ts";
import { identify as identifyTencentChat } from "../../senders/tencent-chat/identify.ts";
import { type Mock, openMock } from "./mock.ts";
import { operatorAddress } from "./operator-address.ts";
import { createSenderAddress } from "./sender-address.ts";

/** The mocks of all documents; the last takes every path that is no sender's. */
export function openMocks(): Promise<Mock[]> {
  const findTencentChat = createResolver(tencentChat);
  const findOpenIm = createResolver(openIm);
  return Promise.all([
    openMock({
      document: "tencent-chat",
      commands: tencentChat,
      coerceTypes: false,
      createAddress: createSenderAddress("tencent-chat", {
        readParameters: createParameterReader(readDocument("tencent-chat")),
        identify: (head, body) => identifyTencentChat(head, body, findTencentChat),
      }),
    }),
    openMock({
      document: "openim",
      commands: openIm,
      coerceTypes: false,
      createAddress: createSenderAddress("openim", {
        readParameters: createParameterReader(readDocument("openim")),
        identify: (head, body) => identifyOpenIm(head, body, findOpenIm),
      }),
    }),
    openMock({ document: "operator", commands: {}, coerceTypes: true, createAddress: () => operatorAddress }),
  ]);
}
