import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { signatureOf } from "../../../src/senders/tencent-chat/authenticate.ts";
import { post } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { tencentChatUrl } from "../../support/urls.ts";

const TOKEN = "k3y-demo-token";
const PREVIOUS = "0ld-demo-token";
const COMMAND = "Sns.CallbackBlackListAdd";
const BODY = { CallbackCommand: COMMAND, PairList: [{ From_Account: "alice", To_Account: "mallory" }] };

let app: TestApp;

beforeAll(async () => {
  // The first app rotates its token; the second has none.
  app = await startTestApp({ IMHOOK_TENCENT_CHAT_APPS: `1400000000:${TOKEN}:${PREVIOUS},1400000002` });
});

afterAll(() => app.remove());

const secondsFromNow = (offset: number) => String(Math.floor(Date.now() / 1000) + offset);
const signed = (token: string, requestTime: string) => ({ RequestTime: requestTime, Sign: signatureOf(token, requestTime) });

const calls: Array<[given: string, parameters: () => Record<string, string>, status: number, authentication: string | RegExp]> = [
  ["a signature of the token", () => signed(TOKEN, secondsFromNow(0)), 200, "signed"],
  ["a signature of the previous token", () => signed(PREVIOUS, secondsFromNow(0)), 200, "signed"],
  [
    "upper-case digits",
    () => {
      const { Sign, ...time } = signed(TOKEN, secondsFromNow(0));
      return { ...time, Sign: Sign.toUpperCase() };
    },
    200,
    "signed",
  ],
  ["a time just inside the window, behind", () => signed(TOKEN, secondsFromNow(-50)), 200, "signed"],
  ["a clock that is a little ahead", () => signed(TOKEN, secondsFromNow(3)), 200, "signed"],
  ["an app without a token", () => ({ SdkAppid: "1400000002" }), 200, "none"],
  ["no signature", () => ({}), 403, /required/],
  ["no RequestTime", () => ({ Sign: signatureOf(TOKEN, secondsFromNow(0)) }), 403, /required/],
  ["a signature of another token", () => signed("guess", secondsFromNow(0)), 403, /matches no token/],
  ["a signature of another time", () => ({ ...signed(TOKEN, secondsFromNow(0)), RequestTime: secondsFromNow(1) }), 403, /matches no token/],
  ["a short signature", () => ({ ...signed(TOKEN, secondsFromNow(0)), Sign: "00" }), 403, /matches no token/],
  [
    "a time behind the window",
    () => signed(TOKEN, secondsFromNow(-63)),
    403,
    /^RequestTime is (6[3-9]|7\d) s old by this clock; it may be 60 s old and 5 s ahead$/,
  ],
  ["a time ahead of the window", () => signed(TOKEN, secondsFromNow(30)), 403, /^RequestTime is (2\d|30) s ahead of this clock; it may/],
  [
    "a time in milliseconds",
    () => signed(TOKEN, String(Date.now())),
    403,
    /^RequestTime must be in seconds; in milliseconds, as it seems, it is \d s old/,
  ],
  [
    "a time eight hours ahead",
    () => signed(TOKEN, secondsFromNow(8 * 3600)),
    403,
    /^RequestTime is 28\d\d\d s \(8 h\) ahead of this clock, as if it were in local time; it may/,
  ],
  ["a time that is no number", () => signed(TOKEN, "soon"), 403, /whole seconds since 1970/],
  ["a time with a sign", () => signed(TOKEN, "+1"), 403, /whole seconds since 1970/],
];

test.each(calls)("%s", async (_given, parameters, status, outcome) => {
  const before = (await app.entries()).length;
  const response = await post(tencentChatUrl(app.url, COMMAND, parameters()), BODY);
  expect(response.status).toBe(status);
  expect((await app.entries()).length).toBe(before + (status === 200 ? 1 : 0));
  if (status === 200) expect(await app.newestEntry()).toMatchObject({ status: "accepted", authentication: outcome });
  else expect(response.json).toEqual({ ActionStatus: "FAIL", ErrorCode: 1, ErrorInfo: expect.stringMatching(outcome) });
});

test.each<[given: string, more: string, status: number, info: string | RegExp]>([
  ["the whole query twice", "", 200, ""],
  ["an app id again, in another letter case", "&sdkappid=1400000000", 200, ""],
  ["another app id in another letter case", "&sdkappid=1400000002", 400, /^SdkAppid is given 2 times, with different values$/],
  ["another signature", "&Sign=00", 400, /^Sign is given 2 times, with different values$/],
])("parameters that are given again: %s", async (_given, more, status, info) => {
  const url = tencentChatUrl(app.url, COMMAND, signed(TOKEN, secondsFromNow(0)));
  const query = url.slice(url.indexOf("?") + 1);
  const response = await post(`${url}${more === "" ? `&${query}` : more}`, BODY);
  expect({ status: response.status, info: response.json.ErrorInfo }).toEqual({
    status,
    info: typeof info === "string" ? info : expect.stringMatching(info),
  });
});

test("a signature is recorded nowhere", async () => {
  const { Sign: sign, RequestTime } = signed(TOKEN, secondsFromNow(0));
  const url = tencentChatUrl(app.url, COMMAND, { RequestTime, Sign: sign });
  expect((await post(`${url}&%73ign=${sign}`, BODY)).status).toBe(200);
  const entry = await app.newestEntry();
  expect(entry.query).toMatch(/(^|&)Sign=&/);
  expect(JSON.stringify(entry) + JSON.stringify(app.logLines)).not.toContain(sign);
});

test("an unknown command has to be signed as well", async () => {
  const url = (parameters: Record<string, string>) => tencentChatUrl(app.url, "Sns.Later", parameters);
  const before = (await app.entries()).length;
  expect((await post(url({}), {})).status).toBe(403);
  expect((await app.entries()).length).toBe(before);
  expect((await post(url(signed(TOKEN, secondsFromNow(0))), {})).status).toBe(200);
  expect(await app.newestEntry()).toMatchObject({ status: "quarantined", authentication: "signed" });
});

test("neither answers nor log lines hold a token", async () => {
  const { text } = await post(tencentChatUrl(app.url, COMMAND), BODY);
  expect(text + JSON.stringify(app.logLines)).not.toContain(TOKEN);
  expect(app.logLines.some((line) => line.code === "missing-signature")).toBe(true);
});
