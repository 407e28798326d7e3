import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config/config.ts";
import { toConfig } from "../../src/config/program-settings.ts";
import { SETTINGS } from "../../src/config/settings.ts";
import { REPOSITORY } from "../support/repository.ts";
import {
  ADDRESSES,
  type Bounds,
  databaseUrl,
  integer,
  NAMES,
  OPENIM_APPS,
  OPTIONAL_PATH,
  oneOf,
  PATH_PREFIX,
  TENCENT_CHAT_APPS,
  text,
} from "./bounds.ts";
import { messageFor, messageOf, useConfigFile } from "./config-file.ts";
import { nest } from "./nest.ts";

const SAMPLE_TENCENT_CHAT_APPS = [{ sdkAppId: "1400000000", token: null, previousToken: null }];
const SAMPLE_OPENIM_APPS = [{ name: "sample", secret: null }];
const CREDENTIALS = { IMHOOK_TENCENT_CHAT_APPS: "1:t", IMHOOK_OPERATOR_TOKEN: "t" };
const HOST = text("a host name or IP address");
const LEVELS = oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent");

/** Every setting, written down again: a changed bound, default or unit of the settings table fails here, and so does a new setting without a row. */
const BOUNDS: Bounds[] = [
  row("IMHOOK_HOST", "host", "host", HOST, "127.0.0.1", "127.0.0.1", { beside: CREDENTIALS }),
  row("IMHOOK_PORT", "port", "port", integer(0, 65_535), "8080", 8080),
  row("IMHOOK_PATH_PREFIX", "pathPrefix", "pathPrefix", PATH_PREFIX, "", ""),
  row("IMHOOK_HEALTH_PATH", "healthPath", "healthPath", OPTIONAL_PATH, "/health", "/health"),
  row("IMHOOK_READY_PATH", "readyPath", "readyPath", OPTIONAL_PATH, "/ready", "/ready"),
  row("IMHOOK_DRAIN_DELAY", "drainDelay", "drainDelay", integer(0, 300), "0 s", 0),
  row("IMHOOK_OPERATOR_HOST", "operator.host", "operatorHost", HOST, "127.0.0.1", "127.0.0.1", { beside: CREDENTIALS }),
  row("IMHOOK_OPERATOR_PORT", "operator.port", "operatorPort", integer(0, 65_535), "8081", 8081),
  row("IMHOOK_OPERATOR_TOKEN", "operator.token", "operatorToken", text("a text"), "", null, { isSecret: true }),
  row("IMHOOK_OPERATOR_TOKENS_FILE", "operator.tokensFile", "operatorTokensFile", text("the path of a YAML file"), "", null),
  row("IMHOOK_METRICS_HOST", "metrics.host", "metricsHost", HOST, "127.0.0.1", "127.0.0.1"),
  row("IMHOOK_METRICS_PORT", "metrics.port", "metricsPort", integer(0, 65_535), "", null),
  row("IMHOOK_DATA_DIR", "dataDir", "dataDirectory", text("the path of a directory"), "data", "data"),
  row("IMHOOK_DATABASE", "database", "database", databaseUrl(), "", null, { isSecret: true }),
  row("IMHOOK_WORKERS", "workers", "workers", integer(1, 64), "1 processes", 1),
  row("IMHOOK_RULES", "rules", "rules", text("the path of a YAML file"), "", null),
  row("IMHOOK_HANDLERS", "handlers", "handlers", text("the path of a .ts, .mts, .js or .mjs file"), "", null),
  row("IMHOOK_REFUSE_ON_FAILURE", "failure.refuse", "refuseOnFailure", NAMES, "", []),
  row("IMHOOK_BODY_LIMIT", "bodyLimit", "bodyLimit", integer(1024, 67_108_864), "8388608 bytes", 8_388_608),
  row("IMHOOK_TENCENT_CHAT_BUDGET", "tencentChat.budget", "tencentChatBudget", integer(1, 60_000), "1200 ms", 1200),
  row("IMHOOK_OPENIM_BUDGET", "openim.budget", "openImBudget", integer(1, 60_000), "3000 ms", 3000),
  row("IMHOOK_TENCENT_CHAT_SIGNATURE_WINDOW", "tencentChat.signatureWindow", "signatureWindow", integer(1, 3600), "60 s", 60),
  row("IMHOOK_DUPLICATE_WINDOW", "duplicateWindow", "duplicateWindow", integer(0, 86_400), "600 s", 600),
  row("IMHOOK_MAX_CONCURRENT", "maxConcurrent", "maxConcurrent", integer(1, 65_536), "512 callbacks", 512),
  row("IMHOOK_MAX_QUEUED", "maxQueued", "maxQueued", integer(0, 65_536), "1024 callbacks", 1024),
  row("IMHOOK_TENCENT_CHAT_ADDRESSES", "tencentChat.addresses", "tencentChatAddresses", ADDRESSES, "", []),
  row("IMHOOK_OPENIM_ADDRESSES", "openim.addresses", "openImAddresses", ADDRESSES, "", []),
  row("IMHOOK_TRUSTED_PROXIES", "trustedProxies", "trustedProxies", ADDRESSES, "", [], { beside: CREDENTIALS }),
  row("IMHOOK_DESTINATION_ADDRESSES", "destinationAddresses", "destinationAddresses", ADDRESSES, "", []),
  row("IMHOOK_PROXY_PROTOCOL", "proxyProtocol", "proxyProtocol", oneOf("off", "on"), "off", false, {
    beside: { ...CREDENTIALS, IMHOOK_TRUSTED_PROXIES: "10.0.0.1" },
    toValue: (value) => value === "on",
  }),
  row("IMHOOK_TLS_CERTIFICATE", "tls.certificate", "tls", text("the path of a certificate in PEM"), "", null, {
    beside: { IMHOOK_TLS_KEY: "key" },
    toValue: (value) => ({ certificate: value, key: "key" }),
  }),
  row("IMHOOK_TLS_KEY", "tls.key", "tls", text("the path of a private key in PEM, without passphrase"), "", null, {
    beside: { IMHOOK_TLS_CERTIFICATE: "chain" },
    toValue: (value) => ({ certificate: "chain", key: value }),
  }),
  row("IMHOOK_MAX_CONNECTIONS", "maxConnections", "maxConnections", integer(1, 1_000_000), "2000 connections", 2000),
  row("IMHOOK_RETENTION_AGE", "retention.age", "retentionAge", integer(1, 36_500), "days", null),
  row("IMHOOK_RETENTION_SIZE", "retention.size", "retentionSize", integer(1, 16_777_216), "MiB", null),
  row("IMHOOK_AUDIT_RETENTION_AGE", "retention.auditAge", "auditRetentionAge", integer(1, 36_500), "400 days", 400),
  row("IMHOOK_LOG_LEVEL", "logLevel", "logLevel", LEVELS, "info", "info"),
  row("IMHOOK_TENCENT_CHAT_APPS", "tencentChat.apps", "tencentChatApps", TENCENT_CHAT_APPS, "", SAMPLE_TENCENT_CHAT_APPS, {
    isSecret: true,
  }),
  row("IMHOOK_OPENIM_APPS", "openim.apps", "openImApps", OPENIM_APPS, "", SAMPLE_OPENIM_APPS, { isSecret: true }),
  row("IMHOOK_CONFIG", null, null, text("the path of a readable YAML file"), "", null),
  ...["IMHOOK_OPERATOR_TOKEN_FILE", "IMHOOK_DATABASE_FILE", "IMHOOK_TENCENT_CHAT_APPS_FILE", "IMHOOK_OPENIM_APPS_FILE"].map((variable) =>
    row(variable, null, null, text("the path of a readable file"), "", null),
  ),
];

const WITH_VALUE = BOUNDS.flatMap((bounds) =>
  bounds.name === null || bounds.key === null ? [] : [{ ...bounds, name: bounds.name, key: bounds.key }],
);
const APPS = [TENCENT_CHAT_APPS, OPENIM_APPS];
/** In the file, apps are maps and not texts. */
const IN_FILE = WITH_VALUE.filter(({ kind }) => !APPS.includes(kind));
const NUMBERS = IN_FILE.filter(({ kind }) => kind.expected.startsWith("a whole number"));

const file = useConfigFile();

test("every setting has its row here, with the same words in its messages", () => {
  const written = BOUNDS.map(({ variable, key, kind, isSecret = false }) => ({ variable, key, expected: kind.expected, isSecret }));
  const known = SETTINGS.map(({ variable, key, expected, isSecret = false }) => ({ variable, key, expected, isSecret }));
  expect(written.toSorted(byVariable)).toEqual(known.toSorted(byVariable));
});

test("every field of the configuration is set by one of them", () => {
  // Telemetry has standard variables of its own, and destinations have none.
  const derived = ["development", "unknownVariables", "telemetry", "destinations"];
  expect([...new Set(WITH_VALUE.map(({ name }): string => name)), ...derived].toSorted()).toEqual(Object.keys(readConfig({})).toSorted());
});

describe.each(BOUNDS)("$variable", ({ variable, key, name, printedDefault, default: expected }) => {
  test("has the default that the guide prints", () => {
    expect(guideRow(variable)).toEqual([`\`${variable}\``, key === null ? "" : `\`${key}\``, printedDefault]);
    if (name !== null) expect(readConfig({})[name]).toEqual(expected);
  });

  test.each([" ", "  ", "\t", "\u00a0", "\u3000"])("that consists of white space is refused: %j", (blank) => {
    expect(messageFor({ [variable]: blank })).toMatch(new RegExp(`^${variable} must not (begin or end with white|contain invisible)`));
  });

  test("that is empty is not set", () => {
    expect(readConfig({ [variable]: "" })).toEqual(readConfig({}));
  });
});

describe.each(WITH_VALUE)("$variable in the environment", ({ variable, name, kind, isSecret, beside = {}, toValue = same }) => {
  test.each(kind.accepted)("accepts $text", ({ text: given, value }) => {
    expect(readConfig({ ...beside, [variable]: given })[name]).toEqual(toValue(value));
  });

  if (kind.refused.length > 0)
    test.each(kind.refused)("refuses %j", (given) => {
      const shown = isSecret ? "" : `; it is ${JSON.stringify(given)}`;
      expect(messageFor({ ...beside, [variable]: given })).toBe(`${variable} must be ${kind.expected}${shown}.`);
    });
});

describe.each(IN_FILE)("$key in the file", ({ key, name, kind, isSecret, beside = {}, toValue = same }) => {
  test.each(kind.accepted)("accepts $text", ({ text: given, value }) => {
    expect(file.read(nest(key, given), beside)[name]).toEqual(toValue(value));
  });

  if (kind.refused.length > 0)
    test.each(kind.refused)("refuses %j", (given) => {
      const shown = isSecret ? "" : `; it is ${JSON.stringify(given)}`;
      expect(file.messageOf(nest(key, given))).toBe(`${key} must be ${kind.expected}${shown}.`);
    });

  test.each([
    ["a list in a list", [["1"]]],
    ["a list of nothing", [""]],
  ])("refuses %s", (_what, value) => {
    expect(file.messageOf(nest(key, value))).toContain(`${key} must be ${kind.expected}${isSecret ? "." : "; it is ["}`);
  });

  test("refuses a map", () => {
    const message = file.messageOf(nest(key, { a: "1" }));
    if (key.includes(".")) expect(message).toContain(`${key} must be ${kind.expected}${isSecret ? "." : "; it is {"}`);
    else expect(message).toContain(`${key}.a is not a setting`);
  });
});

describe.each(NUMBERS)("$key in the file, written as a number", ({ key, name, kind }) => {
  // YAML would read all of these as numbers. A setting is what is written there.
  test.each(["1e3", "0x10", "0o17", "+1", "-0", "-1", "1.0", ".inf", ".nan", "true", "~x"])("refuses %s", (written) => {
    writeFileSync(join(file.directory(), "imhook.yaml"), `${flow(key, written)}\n`);
    expect(messageFor({ IMHOOK_CONFIG: join(file.directory(), "imhook.yaml") })).toBe(
      `${key} must be ${kind.expected}; it is ${JSON.stringify(written)}.`,
    );
  });

  test("takes digits", () => {
    const [{ text: least = "", value } = {}] = kind.accepted;
    writeFileSync(join(file.directory(), "imhook.yaml"), `${flow(key, least)}\n`);
    expect(readConfig({ IMHOOK_CONFIG: join(file.directory(), "imhook.yaml") })[name]).toEqual(value);
  });
});

describe.each(NUMBERS.filter(({ variable }) => variable !== "IMHOOK_WORKERS"))("settings.$key of a program", ({ key, name, kind }) => {
  const values = kind.accepted.map(({ value }) => Number(value));

  test.each([Math.min(...values), Math.max(...values)])("accepts %d", (value) => {
    expect(toConfig(nest(key, value), {})[name]).toBe(value);
  });

  test.each([Math.min(...values) - 1, Math.max(...values) + 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7, true, {}, [], [1]])(
    "refuses %j",
    (value) => {
      expect(messageOf(() => toConfig(nest(key, value), {}))).toContain(`settings.${key} must be ${kind.expected}; it is `);
    },
  );
});

function row(
  variable: string,
  key: string | null,
  name: Bounds["name"],
  kind: Bounds["kind"],
  printedDefault: string,
  value: unknown,
  more: Pick<Bounds, "isSecret" | "beside" | "toValue"> = {},
): Bounds {
  const [, number, unit] = /^(\S+) (.+)$/.exec(printedDefault) ?? [];
  const printed = unit === undefined ? (isUnit(printedDefault) ? printedDefault : code(printedDefault)) : `${code(number ?? "")} ${unit}`;
  return { variable, key, name, kind, printedDefault: printed, default: value, ...more };
}

/** Settings without a default print their unit alone. */
function isUnit(printed: string): boolean {
  return printed === "days" || printed === "MiB";
}

function code(printed: string): string {
  return printed === "" ? "" : `\`${printed}\``;
}

/** Variable, key and default with unit, as the table of the guide has them. */
function guideRow(variable: string): string[] | undefined {
  const guide = readFileSync(join(REPOSITORY, "src/docs/guide/configure.md"), "utf8");
  const line = guide.split("\n").find((candidate) => candidate.startsWith(`| \`${variable}\` |`));
  return line
    ?.split("|")
    .slice(1, 4)
    .map((cell) => cell.trim());
}

/** A line of YAML in which the value is written as it is, without quotes. */
function flow(key: string, written: string): string {
  return key
    .split(".")
    .reduceRight((inner, part, index, parts) => (index === parts.length - 1 ? `${part}: ${inner}` : `${part}: { ${inner} }`), written);
}

function byVariable(one: { variable: string }, other: { variable: string }): number {
  return one.variable < other.variable ? -1 : 1;
}

function same(value: unknown): unknown {
  return value;
}
