import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { openImPath } from "../../src/config/apps.ts";
import { type Config, readConfig } from "../../src/config/config.ts";
import { SETTINGS } from "../../src/config/settings.ts";
import { ConfigError } from "../../src/errors.ts";
import { nest } from "./nest.ts";

const DEFAULTS: Config = {
  host: "127.0.0.1",
  port: 8080,
  operatorHost: "127.0.0.1",
  operatorPort: 8081,
  operatorToken: null,
  dataDirectory: "data",
  workers: 1,
  bodyLimit: 1_048_576,
  tencentChatBudget: 1200,
  openImBudget: 3000,
  signatureWindow: 60,
  duplicateWindow: 600,
  maxConcurrent: 512,
  maxQueued: 1024,
  tencentChatAddresses: [],
  openImAddresses: [],
  trustedProxies: [],
  tls: null,
  maxConnections: 2000,
  retentionAge: null,
  retentionSize: null,
  logLevel: "info",
  tencentChatApps: [{ sdkAppId: "1400000000", token: null, previousToken: null }],
  openImApps: [{ name: "sample", secret: null }],
  development: true,
  unknownVariables: [],
};

/** One setting, as a variable and in the file. */
interface Row {
  variable: string;
  key: string;
  text: string;
  inFile: unknown;
  /** What must be set with it. */
  beside?: Record<string, string>;
  /** What differs from the defaults. */
  expected: Partial<Config>;
}

const CREDENTIALS = { IMHOOK_TENCENT_CHAT_APPS: "1:t" };
const WITH_CREDENTIALS: Partial<Config> = {
  tencentChatApps: [{ sdkAppId: "1", token: "t", previousToken: null }],
  openImApps: [],
  development: false,
};

const ROWS: Row[] = [
  { variable: "IMHOOK_HOST", key: "host", text: "::1", inFile: "::1", expected: { host: "::1" } },
  { variable: "IMHOOK_PORT", key: "port", text: "0", inFile: 0, expected: { port: 0 } },
  {
    variable: "IMHOOK_OPERATOR_HOST",
    key: "operator.host",
    text: "localhost",
    inFile: "localhost",
    expected: { operatorHost: "localhost" },
  },
  { variable: "IMHOOK_OPERATOR_PORT", key: "operator.port", text: "65535", inFile: 65_535, expected: { operatorPort: 65_535 } },
  { variable: "IMHOOK_OPERATOR_TOKEN", key: "operator.token", text: "a b:c", inFile: "a b:c", expected: { operatorToken: "a b:c" } },
  {
    variable: "IMHOOK_DATA_DIR",
    key: "dataDir",
    text: "/var/lib/im hook",
    inFile: "/var/lib/im hook",
    expected: { dataDirectory: "/var/lib/im hook" },
  },
  { variable: "IMHOOK_WORKERS", key: "workers", text: "64", inFile: 64, expected: { workers: 64 } },
  { variable: "IMHOOK_BODY_LIMIT", key: "bodyLimit", text: "67108864", inFile: 67_108_864, expected: { bodyLimit: 67_108_864 } },
  { variable: "IMHOOK_TENCENT_CHAT_BUDGET", key: "tencentChat.budget", text: "1", inFile: 1, expected: { tencentChatBudget: 1 } },
  { variable: "IMHOOK_OPENIM_BUDGET", key: "openim.budget", text: "60000", inFile: 60_000, expected: { openImBudget: 60_000 } },
  {
    variable: "IMHOOK_TENCENT_CHAT_SIGNATURE_WINDOW",
    key: "tencentChat.signatureWindow",
    text: "3600",
    inFile: 3600,
    expected: { signatureWindow: 3600 },
  },
  { variable: "IMHOOK_DUPLICATE_WINDOW", key: "duplicateWindow", text: "0", inFile: 0, expected: { duplicateWindow: 0 } },
  { variable: "IMHOOK_MAX_CONCURRENT", key: "maxConcurrent", text: "1", inFile: 1, expected: { maxConcurrent: 1 } },
  { variable: "IMHOOK_MAX_QUEUED", key: "maxQueued", text: "0", inFile: 0, expected: { maxQueued: 0 } },
  {
    variable: "IMHOOK_TENCENT_CHAT_ADDRESSES",
    key: "tencentChat.addresses",
    text: "10.0.0.0/8, 2001:db8::/32 ,192.0.2.7",
    inFile: ["10.0.0.0/8", "2001:db8::/32", "192.0.2.7"],
    expected: { tencentChatAddresses: ["10.0.0.0/8", "2001:db8::/32", "192.0.2.7"] },
  },
  {
    variable: "IMHOOK_OPENIM_ADDRESSES",
    key: "openim.addresses",
    text: "10.0.0.5",
    inFile: ["10.0.0.5"],
    expected: { openImAddresses: ["10.0.0.5"] },
  },
  {
    variable: "IMHOOK_TRUSTED_PROXIES",
    key: "trustedProxies",
    text: "10.0.0.1,10.0.0.2",
    inFile: ["10.0.0.1", "10.0.0.2"],
    beside: CREDENTIALS,
    expected: { trustedProxies: ["10.0.0.1", "10.0.0.2"] },
  },
  {
    variable: "IMHOOK_TLS_CERTIFICATE",
    key: "tls.certificate",
    text: "/etc/tls/chain.pem",
    inFile: "/etc/tls/chain.pem",
    beside: { IMHOOK_TLS_KEY: "key.pem" },
    expected: { tls: { certificate: "/etc/tls/chain.pem", key: "key.pem" } },
  },
  {
    variable: "IMHOOK_TLS_KEY",
    key: "tls.key",
    text: "/etc/tls/key.pem",
    inFile: "/etc/tls/key.pem",
    beside: { IMHOOK_TLS_CERTIFICATE: "chain.pem" },
    expected: { tls: { certificate: "chain.pem", key: "/etc/tls/key.pem" } },
  },
  { variable: "IMHOOK_MAX_CONNECTIONS", key: "maxConnections", text: "1", inFile: 1, expected: { maxConnections: 1 } },
  { variable: "IMHOOK_RETENTION_AGE", key: "retention.age", text: "36500", inFile: 36_500, expected: { retentionAge: 36_500 } },
  { variable: "IMHOOK_RETENTION_SIZE", key: "retention.size", text: "1", inFile: 1, expected: { retentionSize: 1 } },
  { variable: "IMHOOK_LOG_LEVEL", key: "logLevel", text: "trace", inFile: "trace", expected: { logLevel: "trace" } },
  {
    variable: "IMHOOK_TENCENT_CHAT_APPS",
    key: "tencentChat.apps",
    text: "1400000001, 1400000002:new ,1400000003:new:old",
    inFile: [
      { sdkAppId: 1_400_000_001 },
      { sdkAppId: "1400000002", token: "new" },
      { sdkAppId: 1_400_000_003, token: "new", previousToken: "old" },
    ],
    expected: {
      tencentChatApps: [
        { sdkAppId: "1400000001", token: null, previousToken: null },
        { sdkAppId: "1400000002", token: "new", previousToken: null },
        { sdkAppId: "1400000003", token: "new", previousToken: "old" },
      ],
      openImApps: [],
      development: false,
    },
  },
  {
    variable: "IMHOOK_OPENIM_APPS",
    key: "openim.apps",
    text: "shop,forum-2:a:b",
    inFile: [{ name: "shop" }, { name: "forum-2", secret: "a:b" }],
    expected: {
      tencentChatApps: [],
      openImApps: [
        { name: "shop", secret: null },
        { name: "forum-2", secret: "a:b" },
      ],
      development: false,
    },
  },
];

const SCALARS = ROWS.filter(({ inFile }) => !Array.isArray(inFile));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-config-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("without settings everything has its default, and sample apps are used", () => {
  expect(readConfig({})).toEqual(DEFAULTS);
});

test("the table above has every setting", () => {
  const variables = SETTINGS.filter(({ key }) => key !== null).map(({ variable }) => variable);
  expect(ROWS.map(({ variable }) => variable).sort()).toEqual(variables.sort());
});

describe.each(ROWS)("$variable", ({ variable, key, text, inFile, beside = {}, expected }) => {
  const defaults = beside === CREDENTIALS ? { ...DEFAULTS, ...WITH_CREDENTIALS } : DEFAULTS;

  test("survives the way to another process", () => {
    const config = readConfig({ ...beside, [variable]: text, IMHOOK_OPERATOR_TOKEN: "token" });
    expect(deserialize(serialize(config))).toEqual(config);
  });

  test("is read from the environment", () => {
    expect(readConfig({ ...beside, [variable]: text })).toEqual({ ...defaults, ...expected });
  });

  test(`is read from ${key} of the file`, async () => {
    expect(await readFrom(nest(key, inFile), beside)).toEqual({ ...defaults, ...expected });
  });

  test(`wins over ${key} of the file`, async () => {
    expect(await readFrom(nest(key, otherValue(key)), { ...beside, [variable]: text })).toEqual({ ...defaults, ...expected });
  });

  test("is not set if it is empty, so its default applies", () => {
    expect(readConfig({ [variable]: "" })).toEqual(DEFAULTS);
  });

  test(`is not set if it is empty, so ${key} of the file applies`, async () => {
    expect(await readFrom(nest(key, inFile), { ...beside, [variable]: "" })).toEqual({ ...defaults, ...expected });
  });
});

test.each(["tencentChat.addresses", "openim.addresses", "trustedProxies"])("%s of the file may be a text or an empty list", async (key) => {
  const [fromText, fromList] = [
    await readFrom(nest(key, "10.0.0.1, ::1"), CREDENTIALS),
    await readFrom(nest(key, ["10.0.0.1", "::1"]), CREDENTIALS),
  ];
  expect(fromText).toEqual(fromList);
  expect(fromText).not.toEqual(await readFrom(nest(key, []), CREDENTIALS));
  expect(await readFrom(nest(key, []))).toEqual(DEFAULTS);
});

test.each(SCALARS)("$key without a value is not set", async ({ key }) => {
  expect(await readFrom(nest(key, null))).toEqual(DEFAULTS);
});

test("a section of the file may hold several settings", async () => {
  const content = { operator: { host: "localhost", port: 9001, token: "t" }, openim: { budget: 100, apps: [{ name: "shop" }] } };
  expect(await readFrom(content)).toMatchObject({
    operatorHost: "localhost",
    operatorPort: 9001,
    operatorToken: "t",
    openImBudget: 100,
    openImApps: [{ name: "shop", secret: null }],
  });
});

const BAD_NUMBERS = ["-1", "70000", "80 80", "8e1", "0x50", "1.5", "+1", "abc", "９", "9999999999999999"];
const INTEGERS: Array<[variable: string, key: string, range: string, more: string[]]> = [
  ["IMHOOK_PORT", "port", "a whole number from 0 to 65535", ["65536"]],
  ["IMHOOK_OPERATOR_PORT", "operator.port", "a whole number from 0 to 65535", ["65536"]],
  ["IMHOOK_WORKERS", "workers", "a whole number from 1 to 64", ["0", "65", "-1", "two", "1.5"]],
  ["IMHOOK_BODY_LIMIT", "bodyLimit", "a whole number from 1024 to 67108864", ["0", "1023", "67108865"]],
  ["IMHOOK_TENCENT_CHAT_BUDGET", "tencentChat.budget", "a whole number from 1 to 60000", ["0", "60001"]],
  ["IMHOOK_OPENIM_BUDGET", "openim.budget", "a whole number from 1 to 60000", ["0", "60001"]],
  ["IMHOOK_MAX_CONNECTIONS", "maxConnections", "a whole number from 1 to 1000000", ["0", "1000001"]],
  ["IMHOOK_TENCENT_CHAT_SIGNATURE_WINDOW", "tencentChat.signatureWindow", "a whole number from 1 to 3600", ["0", "3601"]],
  ["IMHOOK_RETENTION_AGE", "retention.age", "a whole number from 1 to 36500", ["0", "36501"]],
  ["IMHOOK_RETENTION_SIZE", "retention.size", "a whole number from 1 to 16777216", ["0", "16777217"]],
];
const RANGES = "IP addresses and CIDR ranges such as 10.0.0.0/8, separated by commas, with prefix lengths of at least 1";
const LISTS: Array<[variable: string, key: string]> = [
  ["IMHOOK_TENCENT_CHAT_ADDRESSES", "tencentChat.addresses"],
  ["IMHOOK_OPENIM_ADDRESSES", "openim.addresses"],
  ["IMHOOK_TRUSTED_PROXIES", "trustedProxies"],
];
const LEVELS = "one of fatal, error, warn, info, debug, trace, silent";
const BAD_SCALARS = [
  ...INTEGERS.flatMap(([variable, key, expected, more]) =>
    [...BAD_NUMBERS, ...more]
      .filter((text) => text !== "70000" || /65535|36500/.test(expected))
      .map((text) => ({ variable, key, expected, text })),
  ),
  ...LISTS.flatMap(([variable, key]) =>
    ["0.0.0.0/0", "10.0.0.0/33", "example.com", "10.0.0.1;10.0.0.2", "10.0.0.1,"].map((text) => ({
      variable,
      key,
      expected: RANGES,
      text,
    })),
  ),
  ...["verbose", "INFO", "30"].map((text) => ({ variable: "IMHOOK_LOG_LEVEL", key: "logLevel", expected: LEVELS, text })),
];

test.each(BAD_SCALARS)("$variable=$text is refused, in the environment and in the file", async ({ variable, key, expected, text }) => {
  expect(refusalOf({ [variable]: text })).toBe(`${variable} must be ${expected}; it is ${JSON.stringify(text)}.`);
  expect(await refusal(nest(key, text))).toBe(`${key} must be ${expected}; it is ${JSON.stringify(text)}.`);
});

test.each(
  LISTS.flatMap(([, key]) => [["x"], [["10.0.0.1"]], [{ address: "10.0.0.1" }], [null], ["10.0.0.1", ""]].map((list) => ({ key, list }))),
)("$key of $list is refused", async ({ key, list }) => {
  expect(await refusal(nest(key, list))).toContain(`${key} must be ${RANGES}; it is [`);
});

test.each<Record<string, string>>([{ IMHOOK_TLS_CERTIFICATE: "a.pem" }, { IMHOOK_TLS_KEY: "a.pem" }])(
  "certificate and key belong together: %j is refused",
  (environment) => {
    expect(refusalOf(environment)).toBe("IMHOOK_TLS_CERTIFICATE and IMHOOK_TLS_KEY belong together: set both or neither.");
  },
);

test.each(SCALARS)("$key that is a list is refused", async ({ key, inFile }) => {
  expect(await refusal(nest(key, [inFile]))).toContain(`${key} must be `);
});

const SECRET = "s3cr3t";
const TENCENT_CHAT_EXPECTED = "sdkAppId[:token[:previousToken]]";
const OPENIM_EXPECTED = "name[:secret]";

test.each([
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: "abc", expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: "-1", expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: "1400000000:", expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: `1400000000::${SECRET}`, expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: `1400000000:${SECRET}:`, expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: "1:2:3:4", expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: `1400000000:${SECRET},`, expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: `${SECRET}:1400000000`, expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: "123456789012345678901", expected: TENCENT_CHAT_EXPECTED },
  { variable: "IMHOOK_TENCENT_CHAT_APPS", text: `1400000000:${SECRET},1400000000`, expected: "1400000000 is there twice" },
  { variable: "IMHOOK_OPENIM_APPS", text: `Shop:${SECRET}`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: "shop:", expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `:${SECRET}`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `-shop:${SECRET}`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `my shop:${SECRET}`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `${"a".repeat(64)}:${SECRET}`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `shop:${SECRET},,forum`, expected: OPENIM_EXPECTED },
  { variable: "IMHOOK_OPENIM_APPS", text: `shop:${SECRET},shop:other`, expected: "shop is there twice" },
])("$variable=$text is refused, without its secrets in the message", ({ variable, text, expected }) => {
  const message = refusalOf({ [variable]: text });
  expect(message).toContain(variable);
  expect(message).toContain(expected);
  expect(message).not.toContain(SECRET);
});

test.each([
  { fault: "an app id that is no number", key: "tencentChat.apps", apps: [{ sdkAppId: "abc", token: SECRET }] },
  { fault: "no app id", key: "tencentChat.apps", apps: [{ token: SECRET }] },
  { fault: "an empty token", key: "tencentChat.apps", apps: [{ sdkAppId: 1, token: "" }] },
  { fault: "a previous token without a token", key: "tencentChat.apps", apps: [{ sdkAppId: 1, previousToken: SECRET }] },
  { fault: "an unknown key", key: "tencentChat.apps", apps: [{ sdkAppId: 1, token: SECRET, tokn: SECRET }] },
  { fault: "a token that is a list", key: "tencentChat.apps", apps: [{ sdkAppId: 1, token: [SECRET] }] },
  { fault: "an app written as in the variable", key: "tencentChat.apps", apps: [`1:${SECRET}`] },
  { fault: "a map in place of the list", key: "tencentChat.apps", apps: { sdkAppId: 1, token: SECRET } },
  { fault: "a text in place of the list", key: "tencentChat.apps", apps: `1:${SECRET}` },
  { fault: "a repeated app", key: "tencentChat.apps", apps: [{ sdkAppId: 1, token: SECRET }, { sdkAppId: "1" }] },
  { fault: "a name with a capital", key: "openim.apps", apps: [{ name: "Shop", secret: SECRET }] },
  { fault: "an empty secret", key: "openim.apps", apps: [{ name: "shop", secret: "" }] },
  { fault: "an unknown key", key: "openim.apps", apps: [{ name: "shop", token: SECRET }] },
  { fault: "a repeated app", key: "openim.apps", apps: [{ name: "shop", secret: SECRET }, { name: "shop" }] },
])("$key of the file with $fault is refused, without its secrets in the message", async ({ key, apps }) => {
  const message = await refusal(nest(key, apps));
  expect(message).toContain(key);
  expect(message).not.toContain(SECRET);
});

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
])("the file's tokens and secrets may be %j", async (secret) => {
  const apps = {
    tencentChat: { apps: [{ sdkAppId: 1, token: secret, previousToken: secret }] },
    openim: { apps: [{ name: "shop", secret }] },
  };
  expect(await readFrom({ ...apps, operator: { token: secret } })).toMatchObject({
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
])("a token that the file writes without quotes is taken as written: %s", async (token) => {
  const path = await write(`operator:\n  token: ${token}\ntencentChat:\n  apps:\n    - sdkAppId: 1400000000\n      token: ${token}\n`);
  const { operatorToken, tencentChatApps } = readConfig({ IMHOOK_CONFIG: path });
  expect({ operatorToken, token: tencentChatApps[0]?.token }).toEqual({ operatorToken: token, token });
});

describe("the file", () => {
  test.each(["", "\n\n", "# port: 1\n", "---\n", "{}"])("may hold no setting: %j", async (text) => {
    expect(readConfig({ IMHOOK_CONFIG: await write(text) })).toEqual(DEFAULTS);
  });

  test("is not read if IMHOOK_CONFIG is empty", () => {
    expect(readConfig({ IMHOOK_CONFIG: "" })).toEqual(DEFAULTS);
  });

  test.each([
    {
      fault: "a key that is not a setting",
      text: "prot: 8080\n",
      named: "prot is not a setting; the settings are host, port, operator.host",
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
  ])("is refused with $fault", async ({ text, named }) => {
    const path = await write(text);
    const message = refusalOf({ IMHOOK_CONFIG: path });
    expect(message).toContain(path);
    expect(message).toContain(named);
  });

  test("must exist", () => {
    const path = join(folder, "missing.yaml");
    expect(refusalOf({ IMHOOK_CONFIG: path })).toBe(
      `IMHOOK_CONFIG must be the path of a readable YAML file; ${path} cannot be read (ENOENT).`,
    );
  });

  test("must not be a directory", () => {
    expect(refusalOf({ IMHOOK_CONFIG: folder })).toContain("IMHOOK_CONFIG");
  });

  test.each([
    `operator:\n  token: "${SECRET}\nport: 1\n`,
    `operator: { token: ${SECRET}\n`,
    `operator:\n  token: *${SECRET}\n`,
    `operator:\n  token: ${SECRET}: x\n`,
    `operator:\n  token: a\n  token: ${SECRET}\n`,
    `operator:\n  tokn: ${SECRET}\n`,
    `${SECRET}\n`,
    `- ${SECRET}\n`,
  ])("is refused in one line, without its secrets in the message: %j", async (text) => {
    const message = refusalOf({ IMHOOK_CONFIG: await write(text) });
    expect(message).not.toContain(SECRET);
    expect(message).not.toContain("\n");
  });
});

describe("sample apps", () => {
  test.each([
    { environment: { IMHOOK_TENCENT_CHAT_APPS: "1:t" }, apps: { tencentChatApps: 1, openImApps: 0 } },
    { environment: { IMHOOK_OPENIM_APPS: "shop:s" }, apps: { tencentChatApps: 0, openImApps: 1 } },
  ])("are not used if $environment is configured", ({ environment, apps }) => {
    const config = readConfig(environment);
    expect({ tencentChatApps: config.tencentChatApps.length, openImApps: config.openImApps.length }).toEqual(apps);
    expect(config.development).toBe(false);
  });

  test("are used if the lists in the file are empty", async () => {
    expect(await readFrom({ tencentChat: { apps: [] }, openim: { apps: [] } })).toEqual(DEFAULTS);
  });
});

test("variables with our prefix that are not settings are listed", () => {
  const environment = { IMHOOK_PROT: "1", IMHOOK_port: "1", IMHOOK_: "1", IMHOOK_PORT: "1", PORT: "1", MY_IMHOOK_PORT: "1" };
  expect(readConfig(environment).unknownVariables).toEqual(["IMHOOK_PROT", "IMHOOK_port", "IMHOOK_"]);
});

describe("on an address that other machines can reach", () => {
  const everywhere = { IMHOOK_HOST: "0.0.0.0" };

  test.each<{ apps: Record<string, string>; open: string[] }>([
    { apps: {}, open: ["1400000000", "sample"] },
    { apps: { IMHOOK_TENCENT_CHAT_APPS: `1:${SECRET},22222` }, open: ["22222"] },
    { apps: { IMHOOK_OPENIM_APPS: `shop:${SECRET},forum` }, open: ["forum"] },
    { apps: { IMHOOK_TENCENT_CHAT_APPS: `1:${SECRET}`, IMHOOK_OPENIM_APPS: "forum" }, open: ["forum"] },
  ])("callbacks without credentials are refused: $apps", ({ apps, open }) => {
    const message = refusalOf({ ...everywhere, ...apps });
    for (const name of [...open, "IMHOOK_HOST", "0.0.0.0", "IMHOOK_TENCENT_CHAT_APPS", "IMHOOK_OPENIM_APPS"])
      expect(message).toContain(name);
    expect(message).not.toContain(SECRET);
    expect(message).not.toContain("shop");
  });

  test("an allow list replaces credentials, for that sender only", () => {
    const apps = { ...everywhere, IMHOOK_TENCENT_CHAT_APPS: "22222", IMHOOK_OPENIM_APPS: `shop:${SECRET},forum` };
    const message = refusalOf({ ...apps, IMHOOK_OPENIM_ADDRESSES: "10.0.0.0/8" });
    expect(message).toContain("but 22222 would accept callbacks without credentials");
    const lists = { IMHOOK_OPENIM_ADDRESSES: "10.0.0.0/8", IMHOOK_TENCENT_CHAT_ADDRESSES: "192.0.2.0/24" };
    expect(readConfig({ ...apps, ...lists }).host).toBe("0.0.0.0");
  });

  test("the message names both remedies", () => {
    const message = refusalOf(everywhere);
    for (const kind of ["APPS", "ADDRESSES"])
      for (const sender of ["TENCENT_CHAT", "OPENIM"]) expect(message).toContain(`IMHOOK_${sender}_${kind}`);
  });

  test("a trusted proxy makes loopback reachable", () => {
    const message = refusalOf({ IMHOOK_TRUSTED_PROXIES: "127.0.0.1", IMHOOK_OPENIM_APPS: "shop" });
    expect(message).toContain(
      "IMHOOK_TRUSTED_PROXIES names proxies, through which other machines reach imhook, but shop would accept callbacks",
    );
    expect(readConfig({ IMHOOK_TRUSTED_PROXIES: "127.0.0.1", IMHOOK_OPENIM_APPS: "shop:s" }).trustedProxies).toEqual(["127.0.0.1"]);
  });

  test("imhook starts if every app has credentials", () => {
    const apps = { IMHOOK_TENCENT_CHAT_APPS: "1:t", IMHOOK_OPENIM_APPS: "shop:s" };
    expect(readConfig({ ...everywhere, ...apps }).host).toBe("0.0.0.0");
  });

  test("the operator API needs a token", () => {
    const message = refusalOf({ IMHOOK_OPERATOR_HOST: "::" });
    expect(message).toContain("IMHOOK_OPERATOR_HOST is ::");
    expect(message).toContain("IMHOOK_OPERATOR_TOKEN");
  });

  test("the operator API with a token is accepted", () => {
    expect(readConfig({ IMHOOK_OPERATOR_HOST: "::", IMHOOK_OPERATOR_TOKEN: "t" }).operatorHost).toBe("::");
  });

  test("the same holds for the file", async () => {
    expect(await refusal({ host: "0.0.0.0" })).toContain("would accept callbacks without credentials");
    expect(await refusal({ operator: { host: "0.0.0.0" } })).toContain("IMHOOK_OPERATOR_TOKEN");
  });
});

test("the callback URL for OpenIM names the app only if there are several", () => {
  const [shop, forum] = [
    { name: "shop", secret: null },
    { name: "forum", secret: null },
  ];
  expect(openImPath([shop], shop)).toBe("/openim");
  expect([shop, forum].map((app) => openImPath([shop, forum], app))).toEqual(["/openim/shop", "/openim/forum"]);
});

/** A valid value for a key that differs from the one in ROWS. */
function otherValue(key: string): unknown {
  if (key === "tencentChat.apps") return [{ sdkAppId: 5 }];
  if (key === "openim.apps") return [{ name: "other" }];
  if (key === "logLevel") return "error";
  if (key.endsWith("addresses") || key === "trustedProxies") return ["192.0.2.99"];
  return key.toLowerCase().endsWith("host") ? "127.0.0.2" : "1025";
}

async function write(text: string): Promise<string> {
  const path = join(folder, "imhook.yaml");
  await writeFile(path, text);
  return path;
}

function writeContent(content: Record<string, unknown>): Promise<string> {
  return write(stringify(content, { nullStr: "" }));
}

async function readFrom(content: Record<string, unknown>, environment: Record<string, string> = {}): Promise<Config> {
  return readConfig({ IMHOOK_CONFIG: await writeContent(content), ...environment });
}

/** The error message for an environment. */
function refusalOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return error instanceof Error ? error.message : "";
  }
  throw new Error("it was not refused");
}

/** The error message for a file. */
async function refusal(content: Record<string, unknown>): Promise<string> {
  return refusalOf({ IMHOOK_CONFIG: await writeContent(content) });
}
