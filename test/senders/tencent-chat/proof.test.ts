import { describe, expect, test } from "@jest/globals";
import type { Parameters } from "../../../src/callbacks/request.ts";
import type { TencentChatApp } from "../../../src/config/apps.ts";
import type { ErrorCode } from "../../../src/errors.ts";
import { createAddressSet } from "../../../src/http/address-set.ts";
import { createAuthenticate, signatureOf } from "../../../src/senders/tencent-chat/authenticate.ts";
import { createTencentChat } from "../../../src/senders/tencent-chat/index.ts";
import { errorCodeOf } from "../../support/error-of.ts";
import { requestHead } from "../../support/request-head.ts";

const NOW = 1_767_350_400;
const WINDOW = 60;
const NORTH: TencentChatApp = { sdkAppId: "1400000000", token: "new", previousToken: "old" };
const SOUTH: TencentChatApp = { sdkAppId: "1400000001", token: "other", previousToken: null };
const OPEN: TencentChatApp = { sdkAppId: "1400000002", token: null, previousToken: null };
const allowList = createAddressSet(["192.0.2.1"]);

const sender = createTencentChat({ apps: [NORTH, SOUTH, OPEN], signatureWindow: WINDOW, budget: 1 });

function signed(token: string, { time = String(NOW), app = NORTH.sdkAppId } = {}): Record<string, string> {
  return { SdkAppid: app, RequestTime: time, Sign: signatureOf(token, time) };
}

const prove = (parameters: Parameters, now = NOW) => sender.authenticate(requestHead({ parameters, receivedAt: now * 1000 }));
const codeOf = (parameters: Parameters, now = NOW) => errorCodeOf(() => prove(parameters, now));

describe("tokens", () => {
  test.each<[token: string, app: TencentChatApp, code: ErrorCode | null]>([
    ["new", NORTH, null],
    ["old", NORTH, null],
    ["other", SOUTH, null],
    ["other", NORTH, "invalid-signature"],
    ["new", SOUTH, "invalid-signature"],
    ["old", SOUTH, "invalid-signature"],
    ["", NORTH, "invalid-signature"],
    ["", SOUTH, "invalid-signature"],
    ["null", SOUTH, "invalid-signature"],
    ["ne", NORTH, "invalid-signature"],
    ["neww", NORTH, "invalid-signature"],
    ["NEW", NORTH, "invalid-signature"],
  ])("%j signs for %o: %s", (token, { sdkAppId }, code) => {
    expect(codeOf(signed(token, { app: sdkAppId }))).toBe(code);
    if (code === null) expect(prove(signed(token, { app: sdkAppId }))).toEqual({ app: sdkAppId, method: "signed" });
  });
});

describe("a signature", () => {
  const { Sign: sign = "", ...rest } = signed("new");

  test.each([sign, sign.toUpperCase()])("in either letter case is right: %s", (given) => {
    expect(codeOf({ ...rest, Sign: given })).toBeNull();
  });

  test.each([
    "0",
    sign.slice(0, -1),
    sign.slice(1),
    `${sign}0`,
    `0${sign}`,
    `${sign} `,
    ` ${sign}`,
    `${sign}\0`,
    sign.replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
    sign.replace(/.$/, (digit) => (digit === "0" ? "1" : "0")),
    "0".repeat(64),
    "x".repeat(100_000),
    Buffer.from(sign, "hex").toString("base64"),
  ])("that differs is wrong: %s", (given) => {
    expect(codeOf({ ...rest, Sign: given })).toBe("invalid-signature");
  });

  test("holds for the RequestTime that it was made of, as it was written", () => {
    expect(codeOf({ ...rest, Sign: sign, RequestTime: String(NOW + 1) })).toBe("invalid-signature");
    expect(codeOf({ ...rest, Sign: sign, RequestTime: `0${NOW}` })).toBe("invalid-signature");
    expect(codeOf(signed("new", { time: `0${NOW}` }))).toBeNull();
  });
});

describe("RequestTime", () => {
  test.each([
    [-WINDOW - 1, "expired-signature"],
    [-WINDOW, null],
    [-WINDOW + 1, null],
    [0, null],
    [4, null],
    [5, null],
    [6, "expired-signature"],
  ])("%d s from now: %s", (offset, code) => {
    expect(codeOf(signed("new", { time: String(NOW + offset) }))).toBe(code);
  });

  test.each([1, 3600])("may be as old as the window of %d s", (signatureWindow) => {
    const authenticate = createAuthenticate({ apps: [NORTH], signatureWindow });
    const codeAt = (age: number) =>
      errorCodeOf(() => authenticate(requestHead({ parameters: signed("new"), receivedAt: (NOW + age) * 1000 })));
    expect([signatureWindow, signatureWindow + 1].map(codeAt)).toEqual([null, "expired-signature"]);
  });

  test("is looked at before the signature, which may be replayed for ever", () => {
    expect(codeOf({ ...signed("guess", { time: "0" }) })).toBe("expired-signature");
  });

  test.each(["", " ", "-1", "+1", "1e9", "0x69", "soon", `${NOW}.0`, `${NOW} `, "NaN", "Infinity", "1".repeat(21)])(
    "that is no whole number is refused: %j",
    (time) => {
      expect(codeOf(signed("new", { time }))).toBe("expired-signature");
    },
  );
});

describe("what is missing or doubled", () => {
  const all = signed("new");
  const { SdkAppid: app = "", Sign: sign = "", RequestTime: time = "" } = all;

  test.each<[parameters: Parameters, code: ErrorCode]>([
    [{}, "unknown-app"],
    [{ Sign: sign, RequestTime: time }, "unknown-app"],
    [{ ...all, SdkAppid: "" }, "unknown-app"],
    [{ ...all, SdkAppid: "1400000009" }, "unknown-app"],
    [{ ...all, SdkAppid: "01400000000" }, "unknown-app"],
    [{ ...all, SdkAppid: "1400000000 " }, "unknown-app"],
    [{ ...all, SdkAppid: "__proto__" }, "unknown-app"],
    [{ SdkAppid: app }, "missing-signature"],
    [{ SdkAppid: app, Sign: sign }, "missing-signature"],
    [{ SdkAppid: app, RequestTime: time }, "missing-signature"],
    [{ ...all, Sign: "" }, "invalid-signature"],
    [{ ...all, SdkAppid: [app, OPEN.sdkAppId] }, "bad-request"],
    [{ ...all, SdkAppid: [OPEN.sdkAppId, app] }, "bad-request"],
    [{ ...all, Sign: [sign, "0"] }, "bad-request"],
    [{ ...all, Sign: ["0", sign] }, "bad-request"],
    [{ ...all, RequestTime: [time, "0"] }, "bad-request"],
    [{ SdkAppid: [app, OPEN.sdkAppId] }, "bad-request"],
  ])("%j: %s", (parameters, code) => {
    expect(codeOf(parameters)).toBe(code);
  });

  test.each<[query: string, code: ErrorCode | null]>([
    [`sdkappid=${app}&sign=${sign}&requesttime=${time}`, null],
    [`SDKAPPID=${app}&SIGN=${sign}&REQUESTTIME=${time}`, null],
    [`SdkAppid=${app}&Sign=${sign}&RequestTime=${time}&sign=${sign}`, null],
    [`SdkAppid=${app}&Sign=${sign}&RequestTime=${time}&sign=0`, "bad-request"],
    [`SdkAppid=${app}&sdkappid=${OPEN.sdkAppId}`, "bad-request"],
    [`SdkAppid=${app}&Sign=${sign}&RequestTime=${time}&requesttime=0`, "bad-request"],
    [`SdkAppid=${app}?Sign=${sign}?RequestTime=${time}`, null],
    [`SdkAppid=${app}&Sign=&RequestTime=${time}`, "invalid-signature"],
    [`SdkAppid=${app}&Sign&RequestTime`, "expired-signature"],
    [`SdkAppid =${app}&Sign=${sign}&RequestTime=${time}`, "unknown-app"],
    [`SdkAppid[]=${app}&Sign=${sign}&RequestTime=${time}`, "unknown-app"],
  ])("in a query, %s: %s", (query, code) => {
    expect(codeOf(sender.readParameters(query))).toBe(code);
  });
});

describe("an app without a token", () => {
  test.each<[given: string, parameters: Parameters]>([
    ["no signature", {}],
    ["a signature of another app's token", signed("new", { app: OPEN.sdkAppId })],
    ["a wrong signature of long ago", { Sign: "0", RequestTime: "0" }],
    ["doubled signatures", { Sign: ["0", "1"], RequestTime: ["0", "1"] }],
  ])("asks for none: %s", (_given, parameters) => {
    const head = requestHead({ parameters: { ...parameters, SdkAppid: OPEN.sdkAppId }, headers: { authorization: "Basic eA==" } });
    const apps = [NORTH, OPEN];
    expect(createAuthenticate({ apps, signatureWindow: 1 })(head)).toEqual({ app: OPEN.sdkAppId, method: "none" });
    expect(createAuthenticate({ apps, signatureWindow: 1, allowList })(head)).toEqual({ app: OPEN.sdkAppId, method: "address" });
  });
});

test.each(["Basic eA==", "Bearer new", ""])(
  "an Authorization header and an allowed address stand in for no signature: %j",
  (authorization) => {
    const authenticate = createAuthenticate({ apps: [NORTH], signatureWindow: WINDOW, allowList });
    const head = requestHead({ parameters: { SdkAppid: NORTH.sdkAppId }, headers: { authorization } });
    expect(errorCodeOf(() => authenticate(head))).toBe("missing-signature");
  },
);
