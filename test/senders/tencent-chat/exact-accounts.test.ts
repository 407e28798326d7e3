import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { get, send } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { tencentChatUrl } from "../../support/urls.ts";

// The international samples of calls and rooms print user ids as integers above 2^53. As JavaScript's numbers, these three are one.
const CALLER = "144115229481234561";
const CALLEE = "144115229481234562";
const STRANGER = "144115229481234563";

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_DUPLICATE_WINDOW: "600" });
});

afterAll(() => app.remove());

async function sendText(command: string, body: string): Promise<Record<string, unknown>> {
  expect((await send(tencentChatUrl(app.url, command), { body })).status).toBe(200);
  return app.newestEntry();
}

test("ids above 2^53 are exact in entries, filters and events, and the body is kept as sent", async () => {
  const body = `{"CallbackCommand":"Call.CallbackAfterEndCall","CallRecord":{"CallId":"c-1","Caller_Account":${CALLER},
    "CalleeList_Account":[ ${CALLEE} ]},"EventTime":1774425690222}`;
  const entry = await sendText("Call.CallbackAfterEndCall", body);
  expect(entry).toMatchObject({ status: "accepted", actor: CALLER, targets: [CALLEE], body });
  expect(await app.entries(`user=${CALLER}`)).toHaveLength(1);
  expect(await app.entries(`user=${CALLEE}`)).toHaveLength(1);
  expect(await app.entries(`user=${STRANGER}`)).toEqual([]);
  const { items } = (await get(`${app.operatorUrl}/api/events?limit=10`)).json;
  expect(items).toMatchObject([{ type: "call.ended", target: CALLEE, session: "c-1", entry: entry.id }]);
});

test("idempotency keys tell users apart whose ids differ in the last digit only", async () => {
  const enter = (user: string) =>
    sendText(
      "Room.CallbackAfterMemberEnter",
      `{"CallbackCommand":"Room.CallbackAfterMemberEnter","RoomId":"m","MemberList_Account":[${user}],"EventTime":1774427400123}`,
    );
  const sent = [await enter(CALLER), await enter(CALLEE), await enter(CALLER)];
  expect(sent.map(({ status, sameKeyAs, targets }) => [status, sameKeyAs, targets])).toEqual([
    ["accepted", null, [CALLER]],
    ["accepted", null, [CALLEE]],
    ["duplicate", null, [CALLER]],
  ]);
});
