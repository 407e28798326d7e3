import { expect, test } from "@jest/globals";
import { createAddressSet } from "../../src/http/address-set.ts";
import { isForwardedHttps } from "../../src/http/is-forwarded-https.ts";

const PROXIES = createAddressSet(["10.0.0.0/8"]);

test.each([
  { peer: "10.0.0.1", sent: "https", expected: true },
  { peer: "::ffff:10.0.0.1", sent: "https", expected: true },
  { peer: "10.0.0.1", sent: " HTTPS , http", expected: true },
  { peer: "10.0.0.1", sent: ["https", "http"], expected: true },
  { peer: "10.0.0.1", sent: "http, https", expected: false },
  { peer: "10.0.0.1", sent: "http", expected: false },
  { peer: "10.0.0.1", sent: "", expected: false },
  { peer: "10.0.0.1", sent: undefined, expected: false },
  { peer: "192.0.2.1", sent: "https", expected: false },
  { peer: undefined, sent: "https", expected: false },
])("$sent from $peer is HTTPS: $expected", ({ peer, sent, expected }) => {
  expect(isForwardedHttps(peer, sent, PROXIES)).toBe(expected);
});
