import { existsSync, readFileSync } from "node:fs";
import { isIP } from "node:net";
import { parse as parseYaml, YAMLParseError } from "yaml";
import { ConfigError } from "../errors.ts";
import {
  appLists,
  type LogLevel,
  type OpenImApp,
  parseOpenImApp,
  parseTencentChatApp,
  SETTINGS,
  type Setting,
  settings,
  type TencentChatApp,
} from "./settings.ts";

/** Everything that the environment and the file decide, checked. */
export interface Config {
  host: string;
  port: number;
  operatorHost: string;
  operatorPort: number;
  /** null: the operator API asks for no token. */
  operatorToken: string | null;
  dataDirectory: string;
  /** In bytes. */
  bodyLimit: number;
  /** In milliseconds. */
  tencentChatBudget: number;
  /** In milliseconds. */
  openImBudget: number;
  /** In seconds. */
  signatureWindow: number;
  logLevel: LogLevel;
  tencentChatApps: TencentChatApp[];
  openImApps: OpenImApp[];
  /** No app was configured, so sample apps stand in. */
  development: boolean;
  /** Variables that look like ours and are not: most likely misspelt. */
  unknownVariables: string[];
}

type Environment = Record<string, string | undefined>;
type FileContent = Record<string, unknown>;

const DEVELOPMENT_TENCENT_CHAT_APP: TencentChatApp = { sdkAppId: "1400000000", token: null, previousToken: null };
const DEVELOPMENT_OPENIM_APP: OpenImApp = { name: "sample", secret: null };

/**
 * Reads the environment and the YAML file that it names. Nothing else in imhook looks at either.
 * Throws a ConfigError that names the variable or key and says what was expected.
 */
export function readConfig(environment: Environment): Config {
  const file = readFile(environment[settings.configFile.variable] ?? "");
  const read = <Value>(setting: Setting<Value>) => readSetting(setting, environment, file);
  const tencentChatApps = readApps(appLists.tencentChat, environment, file, tencentChatAppOfFile);
  const openImApps = readApps(appLists.openIm, environment, file, openImAppOfFile);
  refuseRepeated(
    appLists.tencentChat,
    tencentChatApps.map((app) => app.sdkAppId),
  );
  refuseRepeated(
    appLists.openIm,
    openImApps.map((app) => app.name),
  );
  const development = tencentChatApps.length + openImApps.length === 0;
  const config: Config = {
    host: read(settings.host),
    port: read(settings.port),
    operatorHost: read(settings.operatorHost),
    operatorPort: read(settings.operatorPort),
    operatorToken: read(settings.operatorToken) || null,
    dataDirectory: read(settings.dataDirectory),
    bodyLimit: read(settings.bodyLimit),
    tencentChatBudget: read(settings.tencentChatBudget),
    openImBudget: read(settings.openImBudget),
    signatureWindow: read(settings.signatureWindow),
    logLevel: read(settings.logLevel),
    tencentChatApps: development ? [DEVELOPMENT_TENCENT_CHAT_APP] : tencentChatApps,
    openImApps: development ? [DEVELOPMENT_OPENIM_APP] : openImApps,
    development,
    unknownVariables: Object.keys(environment).filter(
      (name) => name.startsWith("IMHOOK_") && !SETTINGS.some((setting) => setting.variable === name),
    ),
  };
  refuseOpenDoors(config);
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

function readSetting<Value>(setting: Setting<Value>, environment: Environment, file: FileContent): Value {
  const variableText = environment[setting.variable];
  const fileValue = setting.key === null ? undefined : lookUp(file, setting.key);
  const [text, place] =
    variableText === undefined && fileValue !== undefined ? [scalarText(fileValue), setting.key] : [variableText, setting.variable];
  // An empty variable is how shells and compose files say "not set".
  const value = setting.parse(text === undefined || text === "" ? setting.fallback : text);
  if (value === undefined) throw new ConfigError(`${place} must be ${setting.expected}; it is ${JSON.stringify(text)}.`);
  return value;
}

function readApps<App>(
  setting: Setting<App[]>,
  environment: Environment,
  file: FileContent,
  parseItem: (item: Record<string, unknown>) => App | undefined,
): App[] {
  const listed = setting.key === null ? undefined : lookUp(file, setting.key);
  if (environment[setting.variable] !== undefined || listed === undefined) {
    const apps = setting.parse(environment[setting.variable] ?? "");
    // The text may hold secrets, so the message does not repeat it.
    if (apps === undefined) throw new ConfigError(`${setting.variable} must be ${setting.expected}.`);
    return apps;
  }
  if (!Array.isArray(listed)) throw new ConfigError(`${setting.key} must be a list of apps.`);
  return listed.map((item, index) => {
    const app = isRecord(item) ? parseItem(item) : undefined;
    if (app === undefined)
      throw new ConfigError(
        `${setting.key}[${index}] must be a map; ${setting.expected.replace(", joined by commas", "")} in the variable's words.`,
      );
    return app;
  });
}

function tencentChatAppOfFile(item: Record<string, unknown>): TencentChatApp | undefined {
  const { sdkAppId, token, previousToken, ...rest } = item;
  if (Object.keys(rest).length > 0) return undefined;
  return parseTencentChatApp([
    scalarText(sdkAppId),
    ...[token, previousToken].map((value) => (value == null ? undefined : scalarText(value))),
  ]);
}

function openImAppOfFile(item: Record<string, unknown>): OpenImApp | undefined {
  const { name, secret, ...rest } = item;
  if (Object.keys(rest).length > 0) return undefined;
  return parseOpenImApp(secret == null ? [scalarText(name)] : [scalarText(name), scalarText(secret)]);
}

function readFile(path: string): FileContent {
  if (path === "") return {};
  const { variable, expected } = settings.configFile;
  if (!existsSync(path)) throw new ConfigError(`${variable} must be the ${expected}; there is no ${path}.`);
  const content = parseFile(path) ?? {};
  if (!isRecord(content)) throw new ConfigError(`${path} must be a map of settings.`);
  refuseUnknownKeys(path, content);
  return content;
}

function parseFile(path: string): unknown {
  try {
    return parseYaml(readFileSync(path, "utf8"), { intAsBigInt: true });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ConfigError(`${path} is not YAML: ${error.message}`, { cause: error });
  }
}

function refuseUnknownKeys(path: string, content: FileContent): void {
  const known = SETTINGS.flatMap(({ key }) => (key === null ? [] : [key]));
  for (const [key, value] of Object.entries(content)) {
    const keys = isRecord(value) ? Object.keys(value).map((child) => `${key}.${child}`) : [key];
    const unknown = keys.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new ConfigError(`${path}: ${unknown} is not a setting; known are ${known.join(", ")}.`);
  }
}

function refuseRepeated(setting: Setting, names: string[]): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new ConfigError(`${setting.variable} names ${repeated} twice; each app may stand there once.`);
}

function refuseOpenDoors(config: Config): void {
  const { host, operatorHost, operatorToken } = config;
  if (!isLoopback(operatorHost) && operatorToken === null)
    throw new ConfigError(
      `${settings.operatorHost.variable} is ${operatorHost}, which others can reach: set ${settings.operatorToken.variable}.`,
    );
  if (isLoopback(host)) return;
  const open = [
    ...config.tencentChatApps.filter((app) => app.token === null).map((app) => app.sdkAppId),
    ...config.openImApps.filter((app) => app.secret === null).map((app) => app.name),
  ];
  if (open.length > 0)
    throw new ConfigError(
      `${settings.host.variable} is ${host}, which others can reach, and ${open.join(", ")} would be taken without credentials: ` +
        `give each app a token or secret in ${appLists.tencentChat.variable} and ${appLists.openIm.variable}.`,
    );
}

function lookUp(file: FileContent, key: string): unknown {
  return key.split(".").reduce<unknown>((value, part) => (isRecord(value) ? value[part] : undefined), file);
}

function scalarText(value: unknown): string {
  return typeof value === "object" || value === undefined ? "" : String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
