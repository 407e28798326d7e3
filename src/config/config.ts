import type { SettingInForce } from "../../generated/operator.ts";
import { ConfigError } from "../errors.ts";
import type { TlsPaths } from "../http/tls-files.ts";
import type { LogLevel } from "../log/log-levels.ts";
import type { OpenImApp, TencentChatApp } from "./apps.ts";
import { assertCredentials } from "./assert-credentials.ts";
import { readDestinations } from "./destinations.ts";
import { type FileContent, readFile } from "./file.ts";
import { type Environment, GIVEN, type Sources } from "./find-setting.ts";
import { assertKnownKeys, unknownVariables } from "./known-settings.ts";
import { readApps } from "./read-apps.ts";
import { readSetting } from "./read-setting.ts";
import { assertNoRenamedVariable } from "./renamed-settings.ts";
import type { Setting } from "./setting.ts";
import { appLists, settings } from "./settings.ts";
import { settingsInForce } from "./settings-in-force.ts";
import { readTelemetry, type Telemetry } from "./telemetry.ts";

/** Every setting, checked. The settings table (settings.ts) describes each of them. */
export interface Config {
  host: string;
  port: number;
  /** Empty, or with a slash before each segment. */
  pathPrefix: string;
  /** null: the callback port answers no health checks. */
  healthPath: string | null;
  /** null: the callback port answers no readiness checks. */
  readyPath: string | null;
  /** In seconds. */
  drainDelay: number;
  operatorHost: string;
  operatorPort: number;
  /** The operator API needs no token if this and the file of tokens are null. */
  operatorToken: string | null;
  /** Path of the file of tokens; null: there is none. */
  operatorTokensFile: string | null;
  metricsHost: string;
  /** null: only the operator API serves metrics. */
  metricsPort: number | null;
  dataDirectory: string;
  /** URL of the database that has the data; null if they are in files of the data directory. */
  database: string | null;
  /** 1: everything runs in one process. */
  workers: number;
  /** Path of the rules file; null: there are no rules. */
  rules: string | null;
  /** Path of the handlers module; null: there is none. */
  handlers: string | null;
  /** In bytes. */
  bodyLimit: number;
  /** In milliseconds. */
  tencentChatBudget: number;
  /** In milliseconds. */
  openImBudget: number;
  /** In seconds. */
  signatureWindow: number;
  /** In seconds; 0: no callback counts as a repeat. */
  duplicateWindow: number;
  maxConcurrent: number;
  maxQueued: number;
  /** Before-commands that are refused if nobody decides. */
  refuseOnFailure: string[];
  /** IP addresses and CIDR ranges; empty: Tencent Chat may call from anywhere. */
  tencentChatAddresses: string[];
  /** IP addresses and CIDR ranges; empty: OpenIM may call from anywhere. */
  openImAddresses: string[];
  /** IP addresses and CIDR ranges. */
  trustedProxies: string[];
  /** Private IP addresses and CIDR ranges that destinations of requests may reach. */
  destinationAddresses: string[];
  /** Destinations of the settings file as they are written, unchecked; null if there are none. */
  destinations: unknown;
  /** Whether the trusted proxies begin each connection with a PROXY protocol header. */
  proxyProtocol: boolean;
  /** null: callbacks are received over plain HTTP. */
  tls: TlsPaths | null;
  maxConnections: number;
  /** In days; null: entries are kept at any age. */
  retentionAge: number | null;
  /** In MiB; null: the journal's file may have any size. */
  retentionSize: number | null;
  /** In days. */
  auditRetentionAge: number;
  logLevel: LogLevel;
  /** What is exported to OpenTelemetry. */
  telemetry: Telemetry;
  tencentChatApps: TencentChatApp[];
  openImApps: OpenImApp[];
  /** No app is configured, so sample apps are used. */
  development: boolean;
  /** Variables with imhook's prefix that are not settings, probably misspelt. */
  unknownVariables: string[];
}

const SAMPLE_TENCENT_CHAT_APP: TencentChatApp = { sdkAppId: "1400000000", token: null, previousToken: null };
const SAMPLE_OPENIM_APP: OpenImApp = { name: "sample", secret: null };

/**
 * Reads all settings: from the environment, from the YAML file that it names, and from `given`, which a program passes in the shape of the file and
 * which takes precedence. Nothing else in imhook reads settings. Throws a ConfigError that names the setting and says what was expected.
 */
export function readConfig(environment: Environment, given: FileContent = {}): Config {
  const sources = readSources(environment, given);
  const read = <Value>(setting: Setting<Value>) => readSetting(setting, sources);
  const tencentChatApps = readApps(appLists.tencentChat, sources);
  const openImApps = readApps(appLists.openIm, sources);
  const development = tencentChatApps.length + openImApps.length === 0;
  const config: Config = {
    host: read(settings.host),
    port: read(settings.port),
    pathPrefix: read(settings.pathPrefix),
    healthPath: read(settings.healthPath),
    readyPath: read(settings.readyPath),
    drainDelay: read(settings.drainDelay),
    operatorHost: read(settings.operatorHost),
    operatorPort: read(settings.operatorPort),
    operatorToken: read(settings.operatorToken) || null,
    operatorTokensFile: read(settings.operatorTokensFile) || null,
    metricsHost: read(settings.metricsHost),
    metricsPort: read(settings.metricsPort),
    dataDirectory: read(settings.dataDirectory),
    database: read(settings.database),
    workers: read(settings.workers),
    rules: read(settings.rules) || null,
    handlers: read(settings.handlers) || null,
    bodyLimit: read(settings.bodyLimit),
    tencentChatBudget: read(settings.tencentChatBudget),
    openImBudget: read(settings.openImBudget),
    signatureWindow: read(settings.signatureWindow),
    duplicateWindow: read(settings.duplicateWindow),
    maxConcurrent: read(settings.maxConcurrent),
    maxQueued: read(settings.maxQueued),
    refuseOnFailure: read(settings.refuseOnFailure),
    tencentChatAddresses: read(settings.tencentChatAddresses),
    openImAddresses: read(settings.openImAddresses),
    trustedProxies: read(settings.trustedProxies),
    destinationAddresses: read(settings.destinationAddresses),
    destinations: readDestinations(sources),
    proxyProtocol: read(settings.proxyProtocol) === "on",
    tls: toTlsPaths(read(settings.tlsCertificate), read(settings.tlsKey)),
    maxConnections: read(settings.maxConnections),
    retentionAge: read(settings.retentionAge),
    retentionSize: read(settings.retentionSize),
    auditRetentionAge: read(settings.auditRetentionAge),
    logLevel: read(settings.logLevel),
    telemetry: readTelemetry(environment),
    tencentChatApps: development ? [SAMPLE_TENCENT_CHAT_APP] : tencentChatApps,
    openImApps: development ? [SAMPLE_OPENIM_APP] : openImApps,
    development,
    unknownVariables: unknownVariables(environment),
  };
  assertCredentials(config);
  assertProxies(config);
  inForce.set(config, settingsInForce(sources));
  return config;
}

/** Every setting as operators see it, without secrets. Beside the settings: what is done with them does not depend on where they come from. */
const inForce = new WeakMap<Config, SettingInForce[]>();

/** Where the settings that `readConfig` has returned come from, for operators. */
export function settingsOf(config: Config): readonly SettingInForce[] {
  return inForce.get(config) ?? [];
}

/** Throws a ConfigError for names that are no settings, or no longer. */
function readSources(environment: Environment, given: FileContent): Sources {
  assertNoRenamedVariable(environment);
  assertKnownKeys(GIVEN, given);
  const path = readSetting(settings.configFile, { given: {}, environment, file: {} });
  const file = readFile(settings.configFile, path);
  assertKnownKeys(path, file);
  return { given, environment, file };
}

function assertProxies({ proxyProtocol, trustedProxies }: Config): void {
  if (!proxyProtocol || trustedProxies.length > 0) return;
  throw new ConfigError(
    `${settings.proxyProtocol.variable} is on, but nobody may send its header: list the addresses of your load balancers in ${settings.trustedProxies.variable}.`,
  );
}

function toTlsPaths(certificate: string, key: string): TlsPaths | null {
  if (certificate === "" && key === "") return null;
  if (certificate === "" || key === "")
    throw new ConfigError(`${settings.tlsCertificate.variable} and ${settings.tlsKey.variable} belong together: set both or neither.`);
  return { certificate, key };
}
