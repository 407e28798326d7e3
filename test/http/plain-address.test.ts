import { expect, test } from "@jest/globals";
import { plainAddress } from "../../src/http/plain-address.ts";

test.each<[text: string, plain: string | undefined]>([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["::FFFF:c000:207", "192.0.2.7"],
  ["0:0:0:0:0:ffff:c000:0207", "192.0.2.7"],
  ["::ffff:0:c000:207", "::ffff:0:c000:207"],
  ["2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
  ["fe80::1%eth0", "fe80::1"],
  ["", undefined],
  [" 192.0.2.7", undefined],
  ["192.0.2", undefined],
  ["192.0.2.007", undefined],
  ["3221225991", undefined],
  ["0xc0000207", undefined],
  ["::1::", undefined],
  ["[::1]", undefined],
  ["unknown", undefined],
])("%j is %j", (text, plain) => {
  expect(plainAddress(text)).toBe(plain);
});
