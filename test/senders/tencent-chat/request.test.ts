import { describe, expect, test } from "@jest/globals";
import { signatureOf } from "../../../src/senders/tencent-chat/authenticate.ts";
import { signatureParameters, tencentChatRequest } from "../../../src/senders/tencent-chat/request.ts";

const ADDRESS = "https://chat.example/tencent-chat";
const NOW = 1_767_350_400_999;
const body = { CallbackCommand: "Sns.CallbackFriendAdd", PairList: [{ From_Account: "älva" }] };
const unsigned = { sdkAppId: "1400000000", token: null, previousToken: null };

function parametersOf(command: string, app = unsigned as { sdkAppId: string; token: string | null; previousToken: string | null }) {
  const { url } = tencentChatRequest(ADDRESS, { command, body }, app, NOW);
  return Object.fromEntries(new URL(url).searchParams);
}

test("a callback is posted to the one URL, with the command in the query and the body as compact JSON", () => {
  const request = tencentChatRequest(ADDRESS, { command: "Sns.CallbackFriendAdd", body }, unsigned, NOW);
  expect(request).toEqual({
    url: `${ADDRESS}?SdkAppid=1400000000&CallbackCommand=Sns.CallbackFriendAdd&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI`,
    headers: { "Content-Length": String(Buffer.byteLength(JSON.stringify(body))), "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
});

test("it is signed if the app has a token, in whole seconds", () => {
  const { Sign, RequestTime } = parametersOf("Sns.CallbackFriendAdd", { ...unsigned, token: "t0ken" });
  expect({ Sign, RequestTime }).toEqual({ RequestTime: "1767350400", Sign: signatureOf("t0ken", "1767350400") });
  expect(signatureParameters("t0ken", NOW)).toEqual({ Sign, RequestTime });
});

describe("a RequestID", () => {
  test.each(["Desk.SessionEventNotify", "Member.EventNotify"])("has %s, and the same one if it is repeated", (command) => {
    expect(parametersOf(command).RequestID).toMatch(/^[0-9a-f]{32}$/);
    expect(parametersOf(command).RequestID).toBe(parametersOf(command).RequestID);
  });

  test("differs from body to body", () => {
    const idOf = (sent: object) =>
      new URL(tencentChatRequest(ADDRESS, { command: "Member.EventNotify", body: { ...sent } }, unsigned, NOW).url).searchParams.get(
        "RequestID",
      );
    expect(idOf({ a: 1 })).not.toBe(idOf({ a: 2 }));
  });

  test("has no other command", () => {
    expect(parametersOf("Sns.CallbackFriendAdd")).not.toHaveProperty("RequestID");
  });
});
