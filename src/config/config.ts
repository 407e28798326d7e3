import { isIP } from "node:net";
import { ConfigError } from "../errors.ts";
import { isObject } from "../openapi/json.ts";
import { type AppParts, type OpenImApp, parseOpenImApp, parseTencentChatApp, type TencentChatApp } from "./apps.ts";
import { assertKnownKeys, type FileContent, lookUp, readFile } from "./file.ts";
import { appLists, type LogLevel, SETTINGS, type Setting, settings } from "./settings.ts";

/** Everything that the environment and the file decide, checked. */
export interface Config {
  host: string;
  port: number;
  operatorHost: string;
  operatorPort: number;
  /** null: the operator API asks for no token. */
  operatorToken: string | null;
  dataDirectory: string;
  /** 1: everything in one process. */
  workers: number;
  /** In bytes. */
  bodyLimit: number;
  /** In milliseconds. */
  tencentChatBudget: number;
  /** In milliseconds. */
  openImBudget: number;
  /** In seconds. */
  signatureWindow: number;
  /** In seconds; 0: no callback counts as repeated. */
  duplicateWindow: number;
  concurrency: number;
  queue: number;
  /** Addresses and CIDR ranges; empty: Tencent Chat may call from anywhere. */
  tencentChatAddresses: string[];
  /** Addresses and CIDR ranges; empty: OpenIM may call from anywhere. */
  openImAddresses: string[];
  /** Addresses and CIDR ranges. */
  trustedProxies: string[];
  /** null: callbacks come in over plain HTTP. */
  tls: TlsPaths | null;
  /** Open at once. */
  connections: number;
  /** In days; null: entries are kept however old. */
  retentionAge: number | null;
  /** In MiB; null: entries are kept however large the journal's file. */
  retentionSize: number | null;
  logLevel: LogLevel;
  tencentChatApps: TencentChatApp[];
  openImApps: OpenImApp[];
  /** No app was configured, so sample apps stand in. */
  development: boolean;
  /** Variables that look like ours and are not: most likely misspelt. */
  unknownVariables: string[];
}

/** Paths of the PEM files of the callback listener. */
export interface TlsPaths {
  certificate: string;
  key: string;
}

type Environment = Record<string, string | undefined>;

/** Where settings are looked up, in this order. */
interface Sources {
  /** What a program gives, in the shape of the file. */
  given: FileContent;
  environment: Environment;
  file: FileContent;
}

/** How messages call what a program gives. */
const GIVEN = "settings";

const DEVELOPMENT_TENCENT_CHAT_APP: TencentChatApp = { sdkAppId: "1400000000", token: null, previousToken: null };
const DEVELOPMENT_OPENIM_APP: OpenImApp = { name: "sample", secret: null };

/**
 * Reads the environment and the YAML file that it names; settings that a program gives, in the shape of the file, win over both. Nothing else
 * in imhook looks at them. Throws a ConfigError that names the setting and says what was expected.
 */
export function readConfig(environment: Environment, given: FileContent = {}): Config {
  const { variable } = settings.configFile;
  const path = environment[variable] ?? "";
  assertKnownKeys(GIVEN, given, knownKeys());
  const sources = { given, environment, file: readFile(variable, path, knownKeys()) };
  const read = <Value>(setting: Setting<Value>) => readSetting(setting, sources);
  const tencentChatApps = readApps(appLists.tencentChat, sources, ["sdkAppId", "token", "previousToken"], parseTencentChatApp);
  const openImApps = readApps(appLists.openIm, sources, ["name", "secret"], parseOpenImApp);
  const development = tencentChatApps.length + openImApps.length === 0;
  const config: Config = {
    host: read(settings.host),
    port: read(settings.port),
    operatorHost: read(settings.operatorHost),
    operatorPort: read(settings.operatorPort),
    operatorToken: read(settings.operatorToken) || null,
    dataDirectory: read(settings.dataDirectory),
    workers: read(settings.workers),
    bodyLimit: read(settings.bodyLimit),
    tencentChatBudget: read(settings.tencentChatBudget),
    openImBudget: read(settings.openImBudget),
    signatureWindow: read(settings.signatureWindow),
    duplicateWindow: read(settings.duplicateWindow),
    concurrency: read(settings.concurrency),
    queue: read(settings.queue),
    tencentChatAddresses: read(settings.tencentChatAddresses),
    openImAddresses: read(settings.openImAddresses),
    trustedProxies: read(settings.trustedProxies),
    tls: toTlsPaths(read(settings.tlsCertificate), read(settings.tlsKey)),
    connections: read(settings.connections),
    retentionAge: read(settings.retentionAge),
    retentionSize: read(settings.retentionSize),
    logLevel: read(settings.logLevel),
    tencentChatApps: development ? [DEVELOPMENT_TENCENT_CHAT_APP] : tencentChatApps,
    openImApps: development ? [DEVELOPMENT_OPENIM_APP] : openImApps,
    development,
    unknownVariables: unknownVariables(environment),
  };
  assertCredentials(config);
  return config;
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/** Path of the address to configure in OpenIM: it names the app only where there are several. */
export function openImPath(apps: readonly OpenImApp[], { name }: OpenImApp): string {
  return apps.length > 1 ? `/openim/${name}` : "/openim";
}

function readSetting<Value>(setting: Setting<Value>, sources: Sources): Value {
  const { value: found, place } = find(setting, sources);
  const joined = setting.isList && isTextList(found) ? found.join(",") : found;
  const value = setting.parse(toText(joined) || setting.fallback);
  if (value === undefined || isStructure(joined))
    throw new ConfigError(`${place} must be ${setting.expected}; it is ${JSON.stringify(found)}.`);
  return value;
}

/** What is set, and the place where it is. */
function find({ key, variable }: Setting, { given, environment, file }: Sources): { value: unknown; place: string } {
  const givenValue = key === null ? undefined : lookUp(given, key);
  if (givenValue !== undefined) return { value: givenValue, place: `${GIVEN}.${key}` };
  // An empty variable is how shells and compose files say "not set".
  const fromVariable = environment[variable] || undefined;
  const fileValue = key === null ? undefined : lookUp(file, key);
  if (fromVariable !== undefined || fileValue === undefined) return { value: fromVariable, place: variable };
  return { value: fileValue, place: key ?? "" };
}

/** The apps of one sender. What does not fit is not repeated in the message, for it may hold secrets. */
function readApps<App extends object>(
  setting: Setting<App[]>,
  sources: Sources,
  keys: readonly string[],
  parseApp: (parts: AppParts) => App | undefined,
): App[] {
  const { value: listed, place } = find(setting, sources);
  if (place === setting.variable || listed === "") {
    const apps = setting.parse(toText(listed));
    if (apps === undefined) throw new ConfigError(`${setting.variable} must be ${setting.expected}.`);
    return assertUnique(setting.variable, apps);
  }
  if (!Array.isArray(listed)) throw new ConfigError(`${place} must be a list of apps.`);
  const apps = listed.map((item, index) => {
    const app = isObject(item) && Object.keys(item).every((key) => keys.includes(key)) ? parseApp(partsOf(item, keys)) : undefined;
    if (app === undefined)
      throw new ConfigError(
        `${place}[${index}] must be a map of ${keys.join(", ")}, of which the first is required; see ${setting.variable}.`,
      );
    return app;
  });
  return assertUnique(place, apps);
}

function partsOf(item: Record<string, unknown>, keys: readonly string[]): AppParts {
  return keys.map((key) => (item[key] === undefined ? undefined : toText(item[key])));
}

function assertUnique<App extends object>(place: string, apps: App[]): App[] {
  const names = apps.map((app) => String(Object.values(app)[0]));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new ConfigError(`${place} names ${repeated} twice; each app may stand there once.`);
  return apps;
}

function assertCredentials(config: Config): void {
  const { operatorHost, operatorToken } = config;
  if (!isLoopback(operatorHost) && operatorToken === null)
    throw new ConfigError(
      `${settings.operatorHost.variable} is ${operatorHost}, which others can reach: set ${settings.operatorToken.variable}.`,
    );
  const reach = reachOf(config);
  if (reach === null) return;
  const open = [
    ...config.tencentChatApps.filter((app) => isOpen(app.token, config.tencentChatAddresses)).map((app) => app.sdkAppId),
    ...config.openImApps.filter((app) => isOpen(app.secret, config.openImAddresses)).map((app) => app.name),
  ];
  if (open.length > 0)
    throw new ConfigError(
      `${reach}, and ${open.join(", ")} would be taken without credentials: ` +
        `give each app a token or secret in ${appLists.tencentChat.variable} and ${appLists.openIm.variable}, ` +
        `or say where its sender calls from in ${settings.tencentChatAddresses.variable} and ${settings.openImAddresses.variable}.`,
    );
}

/** Why others can reach the address for callbacks; null where they cannot. */
function reachOf({ host, trustedProxies }: Config): string | null {
  if (!isLoopback(host)) return `${settings.host.variable} is ${host}, which others can reach`;
  if (trustedProxies.length > 0) return `${settings.trustedProxies.variable} names proxies, through which others can reach it`;
  return null;
}

function isOpen(secret: string | null, addresses: string[]): boolean {
  return secret === null && addresses.length === 0;
}

function toTlsPaths(certificate: string, key: string): TlsPaths | null {
  if (certificate === "" && key === "") return null;
  if (certificate === "" || key === "")
    throw new ConfigError(`${settings.tlsCertificate.variable} and ${settings.tlsKey.variable} go together: set both or none.`);
  return { certificate, key };
}

function knownKeys(): string[] {
  return SETTINGS.flatMap(({ key }) => (key === null ? [] : [key]));
}

function unknownVariables(environment: Environment): string[] {
  const known = SETTINGS.map(({ variable }) => variable);
  return Object.keys(environment).filter((name) => name.startsWith("IMHOOK_") && !known.includes(name));
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** An item that is no text must not vanish, or a list would be shorter than it was written. */
function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => toText(item) !== "");
}

function isStructure(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
