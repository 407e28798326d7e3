import { expect, test } from "@jest/globals";
import { isLoopback } from "../../src/http/is-loopback.ts";

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["127.255.255.254", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["", false],
  ["10.0.0.1", false],
  ["128.0.0.1", false],
  ["192.168.127.1", false],
  ["127.0.0.1.example.com", false],
  ["127.example.com", false],
  ["localhost.example.com", false],
  ["::ffff:10.0.0.1", false],
  ["fe80::1", false],
])("%j can be reached from this machine only: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
