import { expect, test } from "@jest/globals";
import type { Sender } from "../../../generated/operator.ts";
import { examineAddress } from "../../../src/cli/doctor/examine/address.ts";

test.each([
  { url: "https://127.0.0.1/x", severity: "error", seen: "127.0.0.1 is not a public address" },
  { url: "https://10.1.2.3/x", severity: "error", seen: "not a public address" },
  { url: "https://172.20.0.1/x", severity: "error", seen: "not a public address" },
  { url: "https://192.168.1.1/x", severity: "error", seen: "not a public address" },
  { url: "https://100.64.0.1/x", severity: "error", seen: "not a public address" },
  { url: "https://169.254.169.254/x", severity: "error", seen: "not a public address" },
  { url: "https://[fd00::1]/x", severity: "error", seen: "not a public address" },
  { url: "https://[::1]/x", severity: "error", seen: "::1 is an IPv6 address" },
  { url: "https://[::ffff:10.0.0.1]/x", severity: "error", seen: "not a public address" },
  { url: "https://localhost/x", severity: "error", seen: "localhost resolves to " },
  { url: "https://1.2.3.4/x", severity: "ok", seen: "1.2.3.4 resolves to 1.2.3.4" },
  { url: "http://1.2.3.4/x", severity: "warning", seen: "the URL is http" },
  { url: "https://1.2.3.4:4433/x", severity: "note", seen: "port 4433 starts with 443" },
  { url: "https://1.2.3.4:8080/x", severity: "note", seen: "port 8080 starts with 80" },
  { url: "https://chat_app.invalid/x", severity: "error", seen: 'the label "chat_app"' },
  { url: "https://chat--app.invalid/x", severity: "error", seen: 'the label "chat--app"' },
  { url: "https://-chat.invalid/x", severity: "error", seen: 'the label "-chat"' },
  { url: `https://${"a".repeat(60)}.invalid/x`, severity: "error", seen: "has 68 characters" },
  { url: "https://chat.invalid/x", severity: "error", seen: "chat.invalid has no address in DNS" },
])("$url for Tencent Chat: $severity, $seen", async ({ url, severity, seen }) => {
  const { findings } = await examineAddress(targetOf("tencent-chat", url));
  expect(findings).toContainEqual(expect.objectContaining({ severity, seen: expect.stringContaining(seen) }));
});

test("an internal address over http is no error for OpenIM, and the console's rules do not apply", async () => {
  const { findings, addresses } = await examineAddress(targetOf("openim", "http://10.1.2.3:8080/x"));
  expect(findings.map(({ severity }) => severity)).toEqual(["note"]);
  expect(addresses).toEqual(["10.1.2.3"]);
});

function targetOf(sender: Sender, url: string) {
  return { sender, url, app: "", credential: null, forms: [] };
}
