import { describe, expect, test } from "@jest/globals";
import { assertAllowedAddress } from "../../src/callbacks/allow-list.ts";
import type { SenderRequestHead } from "../../src/callbacks/request.ts";
import { createAddressSet } from "../../src/http/address-set.ts";
import { basicCredentials } from "../../src/senders/openim/authenticate.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";
import { errorCodeOf } from "../support/error-of.ts";
import { requestHead } from "../support/request-head.ts";

const allowList = createAddressSet(["203.0.113.0/24", "2001:db8::1"]);
const listed = { allowList };
const SENDERS = [
  createTencentChat({ apps: [{ sdkAppId: "1", token: "t", previousToken: null }], signatureWindow: 60, budget: 1, ...listed }),
  createOpenIm({ apps: [{ name: "shop", secret: "s" }], budget: 1, ...listed }),
];

/** Everything in a head that could be taken for a reason to let it in. */
const HEADS: Array<[given: string, head: Partial<SenderRequestHead>]> = [
  ["nothing", {}],
  ["the right Basic credentials", { headers: { authorization: basicCredentials("shop", "s") } }],
  ["wrong Basic credentials", { headers: { authorization: basicCredentials("shop", "x") } }],
  ["a bearer token", { headers: { authorization: "Bearer s" } }],
  ["an empty Authorization", { headers: { authorization: "" } }],
  ["an unknown scheme", { headers: { authorization: "Negotiate" } }],
  ["a secret in the path", { path: ["shop:s"] }],
  ["a signature", { parameters: { SdkAppid: "1", Sign: "0", RequestTime: "0" } }],
  ["an allowed address in a header", { headers: { "x-forwarded-for": "203.0.113.7", "x-real-ip": "203.0.113.7" } }],
  ["a trusted proxy", { behindProxy: true }],
];

describe.each(SENDERS)("$name", (sender) => {
  test.each(HEADS)("with %s, the address alone decides", (_with, head) => {
    const codeFrom = (remoteAddress: string) => errorCodeOf(() => assertAllowedAddress(sender, requestHead({ ...head, remoteAddress })));
    const addresses = [
      "203.0.112.255",
      "203.0.113.0",
      "203.0.113.255",
      "203.0.114.0",
      "2001:db8::",
      "2001:db8::1",
      "2001:db8::2",
      "::1",
      "",
    ];
    expect(addresses.filter((address) => codeFrom(address) === null)).toEqual(["203.0.113.0", "203.0.113.255", "2001:db8::1"]);
    expect(codeFrom("127.0.0.1")).toBe("address-not-allowed");
  });

  test.each(HEADS)("with %s and without a list, any address may call", (_with, head) => {
    const { allowList: _list, ...open } = sender;
    for (const remoteAddress of ["203.0.114.0", "::1", ""])
      expect(errorCodeOf(() => assertAllowedAddress(open, requestHead({ ...head, remoteAddress })))).toBeNull();
  });
});

test("an empty list lets nobody in", () => {
  const [sender] = SENDERS;
  if (sender === undefined) throw new Error("there is no sender");
  const closed = { ...sender, allowList: createAddressSet([]) };
  expect(errorCodeOf(() => assertAllowedAddress(closed, requestHead({ remoteAddress: "203.0.113.7" })))).toBe("address-not-allowed");
});
