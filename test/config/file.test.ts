import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config/config.ts";
import { messageFor, useConfigFile } from "./config-file.ts";

const SECRET = "s3cr3t";

const file = useConfigFile();

test.each([
  ":",
  "a:b:c",
  "a,b",
  "'",
  '"',
  "'quoted'",
  "a # b",
  "a # b # c",
  "*star",
  "&and",
  "- dash",
  "{a: b}",
  "[a]",
  "%",
  "!tag",
  "|",
  ">",
  "\\n",
  "null",
  "~",
  "true",
  "007",
  "1e5",
  "😀",
  "密钥",
  "`",
  "@",
  "=",
])("the file's tokens and secrets may be %j", (secret) => {
  const apps = {
    tencentChat: { apps: [{ sdkAppId: 1, token: secret, previousToken: secret }] },
    openim: { apps: [{ name: "shop", secret }] },
  };
  expect(file.read({ ...apps, operator: { token: secret } })).toMatchObject({
    tencentChatApps: [{ token: secret, previousToken: secret }],
    openImApps: [{ secret }],
    operatorToken: secret,
  });
});

test.each([
  "12345678901234567890123456789012",
  "0123",
  "0x1F",
  "0o17",
  "1e5",
  "12345e678",
  "1.10",
  "+1",
  "true",
  "1_000",
  "2026-01-02",
  ".5",
])("a token that the file writes without quotes is taken as written: %s", (token) => {
  const path = file.write(`operator:\n  token: ${token}\ntencentChat:\n  apps:\n    - sdkAppId: 1400000000\n      token: ${token}\n`);
  const { operatorToken, tencentChatApps } = readConfig({ IMHOOK_CONFIG: path });
  expect({ operatorToken, token: tencentChatApps[0]?.token }).toEqual({ operatorToken: token, token });
});

describe("the file", () => {
  test.each(["", "\n\n", "# port: 1\n", "---\n", "{}"])("may hold no setting: %j", (text) => {
    expect(readConfig({ IMHOOK_CONFIG: file.write(text) })).toEqual(readConfig({}));
  });

  test("is not read if IMHOOK_CONFIG is empty", () => {
    expect(readConfig({ IMHOOK_CONFIG: "" })).toEqual(readConfig({}));
  });

  test.each([
    {
      fault: "a key that is not a setting",
      text: "prot: 8080\n",
      named: "prot is not a setting; the settings are host, port, pathPrefix, healthPath",
    },
    { fault: "a variable's name for a key", text: "IMHOOK_PORT: 8080\n", named: "IMHOOK_PORT is not a setting" },
    { fault: "a key of a section that is not a setting", text: "operator: { prot: 1 }\n", named: "operator.prot is not a setting" },
    { fault: "a map for a setting", text: "port: { number: 1 }\n", named: "port.number is not a setting" },
    { fault: "a text for a section", text: "operator: 8081\n", named: "operator is not a setting" },
    { fault: "dotted keys", text: "a.b: 1\n", named: "a.b is not a setting" },
    { fault: "a list", text: "- port: 8080\n", named: "must be a map of settings" },
    { fault: "a text", text: "port 8080\n", named: "must be a map of settings" },
    { fault: "text that is not YAML", text: "port: [8080\n", named: "must be valid YAML" },
    { fault: "the same key twice", text: "port: 1\nport: 2\n", named: "must be valid YAML" },
    { fault: "an alias without an anchor", text: "host: *home\n", named: "must be valid YAML" },
    { fault: "two documents", text: "port: 1\n---\nport: 2\n", named: "must be valid YAML" },
  ])("is refused with $fault", ({ text, named }) => {
    const path = file.write(text);
    const message = messageFor({ IMHOOK_CONFIG: path });
    expect(message).toContain(path);
    expect(message).toContain(named);
  });

  test("must exist", () => {
    const path = join(file.directory(), "missing.yaml");
    expect(messageFor({ IMHOOK_CONFIG: path })).toBe(
      `IMHOOK_CONFIG must be the path of a readable YAML file; ${path} does not exist (ENOENT): correct the path.`,
    );
  });

  test("must not be a directory", () => {
    expect(messageFor({ IMHOOK_CONFIG: file.directory() })).toContain("IMHOOK_CONFIG");
  });

  test.each([
    `operator:\n  token: "${SECRET}\nport: 1\n`,
    `operator: { token: ${SECRET}\n`,
    `operator:\n  token: *${SECRET}\n`,
    `operator:\n  token: !${SECRET}\n`,
    `operator:\n  token: ${SECRET}: x\n`,
    `operator:\n  token: a\n  token: ${SECRET}\n`,
    `operator:\n  tokn: ${SECRET}\n`,
    `${SECRET}\n`,
    `- ${SECRET}\n`,
  ])("is refused in one line, without its secrets in the message: %j", (text) => {
    const message = messageFor({ IMHOOK_CONFIG: file.write(text) });
    expect(message).not.toContain(SECRET);
    expect(message).not.toContain("\n");
  });
});
