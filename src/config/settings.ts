import { parseRanges } from "../http/address-set.ts";
import { type OpenImApp, parseApps, parseOpenImApp, parseTencentChatApp, type TencentChatApp } from "./apps.ts";

/**
 * A setting that stands in one environment variable or one key of the file. `parse` returns the value, or undefined where the text is not
 * what `expected` says.
 */
export interface Setting<Value = unknown, Key extends string | null = string | null> {
  variable: string;
  /** Place in the YAML file, parts joined by dots; null for what the file cannot say. */
  key: Key;
  /** Text that stands in when nothing is set; empty for none. */
  fallback: string;
  unit: string;
  expected: string;
  help: string;
  /** Whether the file may also write it as a list, whose items are then joined by commas. */
  isList?: boolean;
  parse(text: string): Value | undefined;
}

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Each scalar setting, its default and its unit: the only place where they stand. */
export const settings = {
  configFile: text("IMHOOK_CONFIG", null, "", "the path of a YAML file that can be read", "YAML file to read; the variables win over it."),
  host: text("IMHOOK_HOST", "host", "127.0.0.1", "a host name or address", "Address that callbacks come in on."),
  port: integer("IMHOOK_PORT", "port", "8080", "", 0, 65_535, "Port that callbacks come in on; 0 takes a free one."),
  operatorHost: text("IMHOOK_OPERATOR_HOST", "operator.host", "127.0.0.1", "a host name or address", "Address of the operator API."),
  operatorPort: integer("IMHOOK_OPERATOR_PORT", "operator.port", "8081", "", 0, 65_535, "Port of the operator API; 0 takes a free one."),
  operatorToken: text("IMHOOK_OPERATOR_TOKEN", "operator.token", "", "a text", "Bearer token of the operator API. Needed off loopback."),
  dataDirectory: text("IMHOOK_DATA_DIR", "dataDir", "data", "path of a folder", "Folder of the journal and what is derived from it."),
  workers: integer("IMHOOK_WORKERS", "workers", "1", "", 1, 64, "Processes that take callbacks, over one port and one journal."),
  bodyLimit: integer("IMHOOK_BODY_LIMIT", "bodyLimit", String(MEBIBYTE), "bytes", KIBIBYTE, 64 * MEBIBYTE, "Longest body that is read."),
  tencentChatBudget: integer(
    "IMHOOK_TENCENT_CHAT_BUDGET",
    "tencentChat.budget",
    "1200",
    "ms",
    1,
    60_000,
    "Time in which Tencent Chat is answered. It gives up after 2000.",
  ),
  openImBudget: integer(
    "IMHOOK_OPENIM_BUDGET",
    "openim.budget",
    "3000",
    "ms",
    1,
    60_000,
    "Time in which OpenIM is answered. It gives up after 5000 as shipped.",
  ),
  signatureWindow: integer(
    "IMHOOK_TENCENT_CHAT_SIGNATURE_WINDOW",
    "tencentChat.signatureWindow",
    "60",
    "s",
    1,
    3600,
    "How far RequestTime may be from this clock, either way.",
  ),
  duplicateWindow: integer(
    "IMHOOK_DUPLICATE_WINDOW",
    "duplicateWindow",
    "600",
    "s",
    0,
    86_400,
    "How far apart two callbacks may be received for one to count as the other repeated; 0 counts all.",
  ),
  concurrency: integer("IMHOOK_CONCURRENCY", "concurrency", "512", "callbacks", 1, 65_536, "Callbacks that are handled at the same time."),
  queue: integer("IMHOOK_QUEUE", "queue", "1024", "callbacks", 0, 65_536, "Callbacks that wait for those; more are turned away at once."),
  tencentChatAddresses: ranges(
    "IMHOOK_TENCENT_CHAT_ADDRESSES",
    "tencentChat.addresses",
    "Where Tencent Chat may call from: addresses and CIDR ranges, joined by commas. Empty: anywhere.",
  ),
  openImAddresses: ranges("IMHOOK_OPENIM_ADDRESSES", "openim.addresses", "Where OpenIM may call from, written likewise."),
  trustedProxies: ranges(
    "IMHOOK_TRUSTED_PROXIES",
    "trustedProxies",
    "Proxies whose X-Forwarded-For is believed, written likewise. Empty: none.",
  ),
  tlsCertificate: text(
    "IMHOOK_TLS_CERTIFICATE",
    "tls.certificate",
    "",
    "the path of a certificate in PEM",
    "Certificate, and its chain, for callbacks over https; read anew when it changes.",
  ),
  tlsKey: text("IMHOOK_TLS_KEY", "tls.key", "", "the path of a private key in PEM, without passphrase", "Private key of the certificate."),
  connections: integer("IMHOOK_CONNECTIONS", "connections", "2000", "", 1, 1_000_000, "Connections for callbacks that are open at once."),
  retentionAge: optionalInteger("IMHOOK_RETENTION_AGE", "retention.age", "days", 1, 36_500, "Entries older than this are pruned."),
  retentionSize: optionalInteger(
    "IMHOOK_RETENTION_SIZE",
    "retention.size",
    "MiB",
    1,
    16_777_216,
    "Size of the journal's file; the oldest entries beyond it are pruned.",
  ),
  logLevel: oneOf("IMHOOK_LOG_LEVEL", "logLevel", "info", LOG_LEVELS, "Least severe log line that is written."),
};

/** The two lists of apps; the file writes each as a list of maps, because a token may hold any character. */
export const appLists = {
  tencentChat: {
    ...describe(
      "IMHOOK_TENCENT_CHAT_APPS",
      "tencentChat.apps",
      "",
      "",
      "Apps of Tencent Chat: `sdkAppId[:token[:previousToken]]`, joined by commas.",
    ),
    expected: "sdkAppId[:token[:previousToken]], joined by commas, each sdkAppId a whole number",
    // A fourth part is one too many: it is split off to be refused, not taken into the previous token.
    parse: (value: string) => parseApps(value, parseTencentChatApp, 4),
  } satisfies Setting<TencentChatApp[]>,
  openIm: {
    ...describe("IMHOOK_OPENIM_APPS", "openim.apps", "", "", "Deployments of OpenIM: `name[:secret]`, joined by commas."),
    expected: "name[:secret], joined by commas, each name of lower-case letters, digits and hyphens",
    parse: (value: string) => parseApps(value, parseOpenImApp, 2),
  } satisfies Setting<OpenImApp[]>,
};

/** Every setting, in the order of the README. */
export const SETTINGS: readonly Setting[] = [...Object.values(settings), ...Object.values(appLists)];

// Each key keeps its own type, of which follows the type of the settings that a program gives.

function describe<Key extends string | null>(variable: string, key: Key, fallback: string, unit: string, help: string) {
  return { variable, key, fallback, unit, help };
}

function text<Key extends string | null>(
  variable: string,
  key: Key,
  fallback: string,
  expected: string,
  help: string,
): Setting<string, Key> {
  return { ...describe(variable, key, fallback, "", help), expected, parse: (value) => value };
}

// A row of the table reads best in one line, hence the positional parameters.
function integer<Key extends string>(
  variable: string,
  key: Key,
  fallback: string,
  unit: string,
  least: number,
  most: number,
  help: string,
): Setting<number, Key> {
  const parse = (value: string) =>
    /^[0-9]{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most ? Number(value) : undefined;
  return { ...describe(variable, key, fallback, unit, help), expected: `a whole number from ${least} to ${most}`, parse };
}

function ranges<Key extends string>(variable: string, key: Key, help: string): Setting<string[], Key> {
  const expected = "addresses and CIDR ranges such as 10.0.0.0/8, joined by commas, each prefix 1 or more";
  return { ...describe(variable, key, "", "", help), expected, isList: true, parse: parseRanges };
}

/** An integer that has no default: null where it is not set. */
function optionalInteger<Key extends string>(
  variable: string,
  key: Key,
  unit: string,
  least: number,
  most: number,
  help: string,
): Setting<number | null, Key> {
  const { parse, ...rest } = integer(variable, key, "", unit, least, most, help);
  return { ...rest, parse: (value) => (value === "" ? null : parse(value)) };
}

function oneOf<Choice extends string, Key extends string>(
  variable: string,
  key: Key,
  fallback: string,
  choices: readonly Choice[],
  help: string,
): Setting<Choice, Key> {
  const parse = (value: string) => choices.find((choice) => choice === value);
  return { ...describe(variable, key, fallback, "", help), expected: `one of ${choices.join(", ")}`, parse };
}
