import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { type Config, readConfig } from "../../src/config/config.ts";
import { SETTINGS } from "../../src/config/settings.ts";
import { escapeInvisible, readVisibleText } from "../../src/config/visible-text.ts";
import { messageOf } from "./config-file.ts";
import { nest } from "./nest.ts";

/** One setting of each kind, with a valid value. */
interface Kind {
  kind: string;
  variable: string;
  key: string;
  text: string;
  expected: Partial<Config>;
}

const KINDS: Kind[] = [
  { kind: "a text", variable: "IMHOOK_HOST", key: "host", text: "127.0.0.2", expected: { host: "127.0.0.2" } },
  {
    kind: "a path",
    variable: "IMHOOK_DATA_DIR",
    key: "dataDir",
    text: "/var/lib/im hook",
    expected: { dataDirectory: "/var/lib/im hook" },
  },
  { kind: "an integer", variable: "IMHOOK_PORT", key: "port", text: "8090", expected: { port: 8090 } },
  { kind: "an optional integer", variable: "IMHOOK_RETENTION_AGE", key: "retention.age", text: "30", expected: { retentionAge: 30 } },
  {
    kind: "a list of addresses",
    variable: "IMHOOK_OPENIM_ADDRESSES",
    key: "openim.addresses",
    text: "10.0.0.1, ::1",
    expected: { openImAddresses: ["10.0.0.1", "::1"] },
  },
  { kind: "a choice", variable: "IMHOOK_LOG_LEVEL", key: "logLevel", text: "debug", expected: { logLevel: "debug" } },
];

const SECRET = "s3cr3t";

const BLEMISHES = [
  {
    blemish: "a line feed inside",
    spoil: (text: string) => `${text}\nx`,
    rule: "contain invisible characters",
    character: "U+000A, line feed",
  },
  {
    blemish: "two line ends at the end",
    spoil: (text: string) => `${text}\n\n`,
    rule: "contain invisible characters",
    character: "U+000A, line feed",
  },
  {
    blemish: "a carriage return at the end",
    spoil: (text: string) => `${text}\r`,
    rule: "contain invisible characters",
    character: "U+000D, carriage return",
  },
  { blemish: "a tab", spoil: (text: string) => `${text}\tx`, rule: "contain invisible characters", character: "U+0009, tab" },
  { blemish: "a zero-width space", spoil: (text: string) => `\u200b${text}`, rule: "contain invisible characters", character: "U+200B" },
  { blemish: "a byte order mark", spoil: (text: string) => `\ufeff${text}`, rule: "contain invisible characters", character: "U+FEFF" },
  { blemish: "NUL", spoil: (text: string) => `${text}\0`, rule: "contain invisible characters", character: "U+0000" },
  { blemish: "a space before it", spoil: (text: string) => ` ${text}`, rule: "begin or end with white space", character: "U+0020, space" },
  { blemish: "a space after it", spoil: (text: string) => `${text} `, rule: "begin or end with white space", character: "U+0020, space" },
  {
    blemish: "a no-break space after it",
    spoil: (text: string) => `${text}\u00a0`,
    rule: "begin or end with white space",
    character: "U+00A0, no-break space",
  },
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "imhook-visible-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(KINDS)("$kind ($variable)", ({ variable, key, text, expected }) => {
  describe.each(BLEMISHES)("with $blemish is refused, and shown escaped", ({ spoil, rule, character }) => {
    test.each([
      ["in the environment", variable, (value: string) => readConfig({ [variable]: value })],
      ["in the file", key, (value: string) => readConfig({ IMHOOK_CONFIG: write(key, value) })],
      ["in the library", `settings.${key}`, (value: string) => readConfig({}, nest(key, value))],
    ])("%s", (_place, named, read) => {
      const message = messageOf(() => read(spoil(text)));
      expect(
        message.startsWith(`${named} must not ${rule}; it is ${escapeInvisible(withoutOneLineEnd(spoil(text)))}, and character `),
      ).toBe(true);
      expect(message).toContain(`is ${character}`);
      expect(message).toMatch(/^[\x20-\x7e]+$/);
    });
  });

  test.each(["\n", "\r\n"])("may have one line end at its end: %j", (end) => {
    for (const read of [
      () => readConfig({ [variable]: text + end }),
      () => readConfig({ IMHOOK_CONFIG: write(key, text + end) }),
      () => readConfig({}, nest(key, text + end)),
    ])
      expect(read()).toMatchObject(expected);
  });

  test("that consists of a line end is not set", () => {
    expect(readConfig({ [variable]: "\n" })).toEqual(readConfig({}));
    expect(readConfig({ [variable]: "\n", IMHOOK_CONFIG: write(key, text) })).toMatchObject(expected);
  });
});

describe("a secret is not shown, only where the character is", () => {
  const position = SECRET.length + 1;

  test.each<{ place: string; read: (secret: string) => Config; named: string; at?: number }>([
    { place: "operator token", read: (secret) => readConfig({ IMHOOK_OPERATOR_TOKEN: secret }), named: "IMHOOK_OPERATOR_TOKEN" },
    {
      place: "operator token in the file",
      read: (secret) => readConfig({ IMHOOK_CONFIG: write("operator.token", secret) }),
      named: "operator.token",
    },
    {
      place: "operator token in the library",
      read: (secret) => readConfig({}, nest("operator.token", secret)),
      named: "settings.operator.token",
    },
    {
      place: "tokens of Tencent Chat",
      read: (secret) => readConfig({ IMHOOK_TENCENT_CHAT_APPS: `14:${secret}` }),
      named: "IMHOOK_TENCENT_CHAT_APPS",
      at: "14:".length + position,
    },
    {
      place: "a token of Tencent Chat in the file",
      read: (secret) => readConfig({ IMHOOK_CONFIG: write("tencentChat.apps", [{ sdkAppId: 14, token: "t", previousToken: secret }]) }),
      named: "tencentChat.apps[0].previousToken",
    },
    {
      place: "a secret of OpenIM in the library",
      read: (secret) => readConfig({}, nest("openim.apps", [{ name: "shop" }, { name: "forum", secret }])),
      named: "settings.openim.apps[1].secret",
    },
  ])("$place", ({ read, named, at = position }) => {
    const message = messageOf(() => read(`${SECRET}\u200b${SECRET}`));
    expect(message).toBe(`${named} must not contain invisible characters; character ${at} is U+200B, zero-width space.`);
    expect(messageOf(() => read(`${SECRET} `))).toBe(`${named} must not begin or end with white space; character ${at} is U+0020, space.`);
    expect(() => read(`${SECRET}\n`)).not.toThrow();
  });

  test("white space beside a colon is refused, beside a comma it is not", () => {
    const message = messageOf(() => readConfig({ IMHOOK_OPENIM_APPS: `shop:x, forum: ${SECRET}` }));
    expect(message).toBe("secret of app 2 in IMHOOK_OPENIM_APPS must not begin or end with white space; character 1 is U+0020, space.");
  });

  test("nor is a secret of the wrong shape", () => {
    expect(messageOf(() => readConfig({}, nest("operator.token", [SECRET])))).toBe("settings.operator.token must be a text.");
  });
});

test.each(SETTINGS.map(({ variable }) => variable))("no variable may contain an invisible character: %s", (variable) => {
  expect(messageOf(() => readConfig({ [variable]: "a\u0007b" }))).toContain(`${variable} must not contain invisible characters; `);
});

test("an item of a list is named by its position", () => {
  expect(messageOf(() => readConfig({}, nest("openim.addresses", ["10.0.0.1", "10.0.0.2\t"])))).toBe(
    'settings.openim.addresses[1] must not contain invisible characters; it is "10.0.0.2\\t", and character 9 is U+0009, tab.',
  );
});

test.each(["密钥", "naïve", "😀", "👩‍💻", "می‌خواهم", "a b", "a\u00a0b", ""])("%j is visible", (text) => {
  expect(readVisibleText("place", text, false)).toBe(text);
});

test("a character is counted once, even outside the basic plane", () => {
  expect(messageOf(() => readVisibleText("place", "😀😀\t", true))).toBe(
    "place must not contain invisible characters; character 3 is U+0009, tab.",
  );
});

test.each([
  ["a\u007fb", '"a\\u007fb"'],
  ["\u2028", '"\\u2028"'],
  ["a b\u00a0", '"a b\\u00a0"'],
  ["\u{e0001}", '"\\udb40\\udc01"'],
  ["é😀", '"é😀"'],
  [["\u202e"], '["\\u202e"]'],
])("%j is shown as %s", (value, shown) => {
  expect(escapeInvisible(value)).toBe(shown);
});

function write(key: string, value: unknown): string {
  const path = join(folder, "imhook.yaml");
  writeFileSync(path, stringify(nest(key, value)));
  return path;
}

function withoutOneLineEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}
