import { commands } from "../../../generated/tencent-chat.commands.ts";
import type { SenderProfile } from "../profile.ts";
import { interpret } from "./interpret-reply.ts";
import { findDecodingProblem, findProblem, stops } from "./reply-problems.ts";
import { tencentChatRequest } from "./request.ts";

export const tencentChat: SenderProfile = {
  name: "tencent-chat",
  title: "Tencent Chat",
  commands,
  // Fixed (1047/34354).
  cutOff: 2000,
  commandField: "CallbackCommand",
  credential: { name: "token", proof: "signature" },
  source: { description: "Tencent Chat 1047/34354", url: "https://www.tencentcloud.com/document/product/1047/34354" },
  replies: { readsStatus: true, interpret, findDecodingProblem, findProblem, stops },
  writeRequest: ({ url, app, credential }, callback, { now }) =>
    tencentChatRequest(url, callback, { sdkAppId: app, token: credential, previousToken: null }, now),
};
