import { describe, expect, test } from "@jest/globals";
import type { Parameters, SenderRequestHead } from "../../../src/callbacks/request.ts";
import { createAddressSet } from "../../../src/http/address-set.ts";
import { createAuthenticate, signatureOf } from "../../../src/senders/tencent-chat/authenticate.ts";
import { errorOf } from "../../support/error-of.ts";
import { headOf } from "../../support/head-of.ts";

const TOKEN = "k3y-demo-token";
const PREVIOUS = "0ld-demo-token";
const NOW = 1_767_350_400;
const APPS = [
  { sdkAppId: "1", token: TOKEN, previousToken: PREVIOUS },
  { sdkAppId: "2", token: "t0ken-of-two", previousToken: null },
  { sdkAppId: "3", token: null, previousToken: null },
];
const authenticate = createAuthenticate({ apps: APPS, signatureWindow: 60 });

function call(parameters: Parameters): SenderRequestHead {
  return headOf({ parameters, receivedAt: NOW * 1000 });
}

function signed(sdkAppId: string, token: string, requestTime = String(NOW)): SenderRequestHead {
  return call({ SdkAppid: sdkAppId, RequestTime: requestTime, Sign: signatureOf(token, requestTime) });
}

test.each([
  ["xxxxyyyy", "1669872112", "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061"],
  [TOKEN, "1714550400", "e827ef6b23d277722f407fd87e6d1f240f82f012bb51ac0005c7601c50b6f27a"],
])("token %s at %s has the published signature", (token, requestTime, signature) => {
  expect(signatureOf(token, requestTime)).toBe(signature);
});

describe("a call is proven by", () => {
  test.each<[given: string, head: SenderRequestHead, app: string]>([
    ["a signature of the token", signed("1", TOKEN), "1"],
    ["a signature of the previous token", signed("1", PREVIOUS), "1"],
    ["a signature of an app that has one token", signed("2", "t0ken-of-two"), "2"],
    ["a signature at the end of the window", signed("1", TOKEN, String(NOW - 60)), "1"],
    ["a signature of a clock that is 5 s ahead", signed("1", TOKEN, String(NOW + 5)), "1"],
    [
      "a signature in upper case",
      call({ SdkAppid: "1", RequestTime: String(NOW), Sign: signatureOf(TOKEN, String(NOW)).toUpperCase() }),
      "1",
    ],
  ])("%s", (_given, head, app) => {
    expect(authenticate(head)).toEqual({ app, method: "signed" });
  });

  test("nothing, if the app has no token", () => {
    expect(authenticate(call({ SdkAppid: "3" }))).toEqual({ app: "3", method: "none" });
  });

  test("its address, if the app has no token and the addresses are limited", () => {
    const limited = createAuthenticate({ apps: APPS, signatureWindow: 60, allowList: createAddressSet(["203.0.113.7"]) });
    expect(limited(call({ SdkAppid: "3" }))).toEqual({ app: "3", method: "address" });
  });
});

describe("a call is not let in with", () => {
  const time = { SdkAppid: "1", RequestTime: String(NOW) };
  const Sign = signatureOf(TOKEN, String(NOW));

  test.each<[given: string, head: SenderRequestHead, code: string]>([
    ["an app that is missing", call({ RequestTime: String(NOW), Sign }), "unknown-app"],
    ["an app that is not configured", signed("4", TOKEN), "unknown-app"],
    ["no signature", call(time), "missing-signature"],
    ["no RequestTime", call({ SdkAppid: "1", Sign }), "missing-signature"],
    ["neither", call({ SdkAppid: "1" }), "missing-signature"],
    ["another app's token", signed("1", "t0ken-of-two"), "invalid-signature"],
    ["the token of an app that is rotating, at another app", signed("2", TOKEN), "invalid-signature"],
    ["the word null for a previous token", signed("2", "null"), "invalid-signature"],
    ["an empty signature", call({ ...time, Sign: "" }), "invalid-signature"],
    ["the beginning of a signature", call({ ...time, Sign: Sign.slice(0, -1) }), "invalid-signature"],
    ["a signature of another time", call({ ...time, Sign: signatureOf(TOKEN, String(NOW - 1)) }), "invalid-signature"],
    ["a signature that is too old by a second", signed("1", TOKEN, String(NOW - 61)), "expired-signature"],
    ["a signature that is too far ahead by a second", signed("1", TOKEN, String(NOW + 6)), "expired-signature"],
    ["a time in milliseconds", signed("1", TOKEN, String(NOW * 1000)), "expired-signature"],
    ["two apps", call({ ...time, SdkAppid: ["1", "3"], Sign }), "bad-request"],
    ["two signatures", call({ ...time, Sign: [Sign, "00"] }), "bad-request"],
    ["two times", call({ SdkAppid: "1", RequestTime: [String(NOW), "1"], Sign }), "bad-request"],
  ])("%s", (_given, head, code) => {
    expect(errorOf(() => authenticate(head)).code).toBe(code);
  });

  test.each([
    ["SdkAppid is missing", call({})],
    ["SdkAppid is not configured here", call({ SdkAppid: "4" })],
  ])("an app id that is wrong, and says how: %s", (message, head) => {
    expect(errorOf(() => authenticate(head)).message).toBe(message);
  });

  test("a time that is wrong, and says by how much", () => {
    const { message } = errorOf(() => authenticate(signed("1", TOKEN, String(NOW - 90))));
    expect(message).toBe("RequestTime is 90 s old by this clock; it may be 60 s old and 5 s ahead");
  });
});
