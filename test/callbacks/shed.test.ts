import { expect, test } from "@jest/globals";
import type { Context } from "koa";
import { shed } from "../../src/callbacks/shed.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";
import { createBodyStream } from "../support/body-stream.ts";
import { requestHead } from "../support/request-head.ts";

const SENDERS = {
  openim: createOpenIm({ apps: [], budget: 1 }),
  "tencent-chat": createTencentChat({ apps: [], signatureWindow: 1, budget: 1 }),
};
const ALLOWED = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };
const GROUP = { groupID: "g", groupName: "Altos", notification: "n", introduction: "i", faceURL: "f" };
const OVERLOADED = expect.stringMatching(/^Too many callbacks are in progress/);

test.each<[given: string, sender: keyof typeof SENDERS, command: string, body: object, status: number, reply: object]>([
  ["a before-callback", "openim", "callbackBeforeAddBlackCommand", {}, 200, ALLOWED],
  ["one whose answer repeats the request", "openim", "callbackBeforeSetGroupInfoCommand", GROUP, 200, { ...ALLOWED, groupName: "Altos" }],
  ["a before-callback of Tencent Chat", "tencent-chat", "C2C.CallbackBeforeSendMsg", {}, 200, { ActionStatus: "OK", ErrorCode: 0 }],
  ["an after-callback", "openim", "callbackAfterUserOnlineCommand", {}, 503, { ...ALLOWED, errMsg: OVERLOADED }],
  [
    "an after-callback of Tencent Chat",
    "tencent-chat",
    "Sns.CallbackFriendDelete",
    {},
    503,
    { ActionStatus: "FAIL", ErrorInfo: OVERLOADED },
  ],
  ["an unknown command", "openim", "callbackLaterCommand", {}, 503, { ...ALLOWED, errMsg: OVERLOADED }],
  ["no command", "openim", "", {}, 503, { ...ALLOWED, errMsg: OVERLOADED }],
])("%s is answered without being handled, and the answer says why", async (_given, sender, command, body, status, reply) => {
  const stream = createBodyStream();
  stream.end(JSON.stringify(body));
  const head = requestHead(
    sender === "openim" ? { path: command === "" ? [] : [command] } : { parameters: { CallbackCommand: command, SdkAppid: "1" } },
  );
  // The request is all that shedding needs of a context.
  const answer = await shed({ req: stream.request } as Context, SENDERS[sender], head);
  expect({ status: answer.status, reply: JSON.parse(answer.text) }).toMatchObject({ status, reply });
  expect({ outcome: answer.outcome, fallback: answer.fallback, error: answer.error?.code }).toEqual(
    status === 200 ? { outcome: "shed", fallback: "overload", error: undefined } : { outcome: "shed", fallback: null, error: "overloaded" },
  );
});
