import { deserialize, serialize } from "node:v8";
import { describe, expect, test } from "@jest/globals";
import { type Config, readConfig } from "../../src/config/config.ts";
import { SETTINGS } from "../../src/config/settings.ts";
import { messageFor, useConfigFile } from "./config-file.ts";
import { nest } from "./nest.ts";

const DEFAULTS: Config = {
  host: "127.0.0.1",
  port: 8080,
  pathPrefix: "",
  healthPath: "/health",
  readyPath: "/ready",
  drainDelay: 0,
  operatorHost: "127.0.0.1",
  operatorPort: 8081,
  operatorToken: null,
  operatorTokensFile: null,
  metricsHost: "127.0.0.1",
  metricsPort: null,
  dataDirectory: "data",
  database: null,
  workers: 1,
  rules: null,
  handlers: null,
  bodyLimit: 8_388_608,
  tencentChatBudget: 1200,
  openImBudget: 3000,
  signatureWindow: 60,
  duplicateWindow: 600,
  maxConcurrent: 512,
  maxQueued: 1024,
  refuseOnFailure: [],
  tencentChatAddresses: [],
  openImAddresses: [],
  trustedProxies: [],
  destinationAddresses: [],
  destinations: null,
  proxyProtocol: false,
  tls: null,
  maxConnections: 2000,
  retentionAge: null,
  retentionSize: null,
  auditRetentionAge: 400,
  logLevel: "info",
  telemetry: { traces: null, metrics: null, problems: [] },
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
    variable: "IMHOOK_PATH_PREFIX",
    key: "pathPrefix",
    text: "chat//hooks/",
    inFile: "/chat/hooks",
    expected: { pathPrefix: "/chat/hooks" },
  },
  { variable: "IMHOOK_HEALTH_PATH", key: "healthPath", text: "off", inFile: "off", expected: { healthPath: null } },
  { variable: "IMHOOK_DRAIN_DELAY", key: "drainDelay", text: "10", inFile: 10, expected: { drainDelay: 10 } },
  { variable: "IMHOOK_READY_PATH", key: "readyPath", text: "/-/ready", inFile: "/-/ready", expected: { readyPath: "/-/ready" } },
  {
    variable: "IMHOOK_OPERATOR_HOST",
    key: "operator.host",
    text: "localhost",
    inFile: "localhost",
    expected: { operatorHost: "localhost" },
  },
  { variable: "IMHOOK_OPERATOR_PORT", key: "operator.port", text: "65535", inFile: 65_535, expected: { operatorPort: 65_535 } },
  { variable: "IMHOOK_OPERATOR_TOKEN", key: "operator.token", text: "a b:c", inFile: "a b:c", expected: { operatorToken: "a b:c" } },
  { variable: "IMHOOK_METRICS_HOST", key: "metrics.host", text: "::1", inFile: "::1", expected: { metricsHost: "::1" } },
  { variable: "IMHOOK_METRICS_PORT", key: "metrics.port", text: "9464", inFile: 9464, expected: { metricsPort: 9464 } },
  {
    variable: "IMHOOK_OPERATOR_TOKENS_FILE",
    key: "operator.tokensFile",
    text: "tokens.yaml",
    inFile: "tokens.yaml",
    expected: { operatorTokensFile: "tokens.yaml" },
  },
  {
    variable: "IMHOOK_DATA_DIR",
    key: "dataDir",
    text: "/var/lib/im hook",
    inFile: "/var/lib/im hook",
    expected: { dataDirectory: "/var/lib/im hook" },
  },
  {
    variable: "IMHOOK_DATABASE",
    key: "database",
    text: "postgres://imhook:p%40ss@db:5432/imhook",
    inFile: "postgres://imhook:p%40ss@db:5432/imhook",
    expected: { database: "postgres://imhook:p%40ss@db:5432/imhook" },
  },
  { variable: "IMHOOK_WORKERS", key: "workers", text: "64", inFile: 64, expected: { workers: 64 } },
  { variable: "IMHOOK_RULES", key: "rules", text: "rules.yaml", inFile: "rules.yaml", expected: { rules: "rules.yaml" } },
  { variable: "IMHOOK_HANDLERS", key: "handlers", text: "handlers.ts", inFile: "handlers.ts", expected: { handlers: "handlers.ts" } },
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
    variable: "IMHOOK_REFUSE_ON_FAILURE",
    key: "failure.refuse",
    text: "callbackBeforeAddBlackCommand, C2C.CallbackBeforeSendMsg",
    inFile: ["callbackBeforeAddBlackCommand", "C2C.CallbackBeforeSendMsg"],
    expected: { refuseOnFailure: ["callbackBeforeAddBlackCommand", "C2C.CallbackBeforeSendMsg"] },
  },
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
    variable: "IMHOOK_DESTINATION_ADDRESSES",
    key: "destinationAddresses",
    text: "10.0.0.1,127.0.0.0/8",
    inFile: ["10.0.0.1", "127.0.0.0/8"],
    expected: { destinationAddresses: ["10.0.0.1", "127.0.0.0/8"] },
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
  { variable: "IMHOOK_AUDIT_RETENTION_AGE", key: "retention.auditAge", text: "30", inFile: 30, expected: { auditRetentionAge: 30 } },
  {
    variable: "IMHOOK_PROXY_PROTOCOL",
    key: "proxyProtocol",
    text: "on",
    inFile: "on",
    beside: { ...CREDENTIALS, IMHOOK_TRUSTED_PROXIES: "10.0.0.2" },
    expected: { ...WITH_CREDENTIALS, trustedProxies: ["10.0.0.2"], proxyProtocol: true },
  },
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

const LISTS = ["tencentChat.addresses", "openim.addresses", "trustedProxies", "destinationAddresses"];
const SCALARS = ROWS.filter(({ inFile }) => !Array.isArray(inFile));

const file = useConfigFile();

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

  test(`is read from ${key} of the file`, () => {
    expect(file.read(nest(key, inFile), beside)).toEqual({ ...defaults, ...expected });
  });

  test(`wins over ${key} of the file`, () => {
    expect(file.read(nest(key, otherValue(key)), { ...beside, [variable]: text })).toEqual({ ...defaults, ...expected });
  });

  test("is not set if it is empty, so its default applies", () => {
    expect(readConfig({ [variable]: "" })).toEqual(DEFAULTS);
  });

  test(`is not set if it is empty, so ${key} of the file applies`, () => {
    expect(file.read(nest(key, inFile), { ...beside, [variable]: "" })).toEqual({ ...defaults, ...expected });
  });
});

test.each(LISTS)("%s of the file may be a text or an empty list", (key) => {
  const [fromText, fromList] = [file.read(nest(key, "10.0.0.1, ::1"), CREDENTIALS), file.read(nest(key, ["10.0.0.1", "::1"]), CREDENTIALS)];
  expect(fromText).toEqual(fromList);
  expect(fromText).not.toEqual(file.read(nest(key, []), CREDENTIALS));
  expect(file.read(nest(key, []))).toEqual(DEFAULTS);
});

test.each(SCALARS)("$key without a value is not set", ({ key }) => {
  expect(file.read(nest(key, null))).toEqual(DEFAULTS);
});

test("a section of the file may hold several settings", () => {
  const content = { operator: { host: "localhost", port: 9001, token: "t" }, openim: { budget: 100, apps: [{ name: "shop" }] } };
  expect(file.read(content)).toMatchObject({
    operatorHost: "localhost",
    operatorPort: 9001,
    operatorToken: "t",
    openImBudget: 100,
    openImApps: [{ name: "shop", secret: null }],
  });
});

const RANGES = "IP addresses and CIDR ranges such as 10.0.0.0/8, separated by commas, with prefix lengths of at least 1";

test.each(
  LISTS.flatMap((key) => [["x"], [["10.0.0.1"]], [{ address: "10.0.0.1" }], [null], ["10.0.0.1", ""]].map((list) => ({ key, list }))),
)("$key of $list is refused", ({ key, list }) => {
  expect(file.messageOf(nest(key, list))).toContain(`${key} must be ${RANGES}; it is [`);
});

test.each<Record<string, string>>([{ IMHOOK_TLS_CERTIFICATE: "a.pem" }, { IMHOOK_TLS_KEY: "a.pem" }])(
  "certificate and key belong together: %j is refused",
  (environment) => {
    expect(messageFor(environment)).toBe("IMHOOK_TLS_CERTIFICATE and IMHOOK_TLS_KEY belong together: set both or neither.");
  },
);

test("the PROXY protocol without trusted proxies is refused", () => {
  expect(messageFor({ IMHOOK_PROXY_PROTOCOL: "on" })).toMatch(/^IMHOOK_PROXY_PROTOCOL is on, but .* in IMHOOK_TRUSTED_PROXIES\.$/);
});

test.each(SCALARS)("$key that is a list is refused", ({ key, inFile }) => {
  expect(file.messageOf(nest(key, [inFile]))).toContain(`${key} must be `);
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

  test("are used if the lists in the file are empty", () => {
    expect(file.read({ tencentChat: { apps: [] }, openim: { apps: [] } })).toEqual(DEFAULTS);
  });
});

test("variables with our prefix that are not settings are listed", () => {
  const environment = { IMHOOK_PROT: "1", IMHOOK_port: "1", IMHOOK_: "1", IMHOOK_PORT: "1", PORT: "1", MY_IMHOOK_PORT: "1" };
  expect(readConfig(environment).unknownVariables).toEqual(["IMHOOK_PROT", "IMHOOK_port", "IMHOOK_"]);
});

/** A valid value for a key that differs from the one in ROWS. */
function otherValue(key: string): unknown {
  if (key === "tencentChat.apps") return [{ sdkAppId: 5 }];
  if (key === "openim.apps") return [{ name: "other" }];
  if (key === "logLevel") return "error";
  if (key === "proxyProtocol") return "off";
  if (key.endsWith("Path") || key === "pathPrefix") return "/other";
  if (key.toLowerCase().endsWith("addresses") || key === "trustedProxies") return ["192.0.2.99"];
  return key.toLowerCase().endsWith("host") ? "127.0.0.2" : "1025";
}
