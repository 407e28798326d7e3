import { isIPv6 } from "node:net";
import { type OpenImApp, openImPath, parseOpenImApp, parseTencentChatApp, type TencentChatApp } from "../config/apps.ts";
import type { Config } from "../config/config.ts";
import { UsageError } from "../errors.ts";

/** Options that say where callbacks go, and override the configuration. */
export interface RecipientOptions {
  /** The address as the sender is given it, or, without a path, where imhook listens. */
  to?: string;
  app?: string;
  token?: string;
  secret?: string;
}

/** An app, and the address that its sender is given. */
export interface Recipient<App> {
  address: string;
  app: App;
}

/** Throws a UsageError where there is no such app or address. */
export function tencentChatRecipient(config: Config, { to, app: asked, token }: RecipientOptions): Recipient<TencentChatApp> {
  const known = find(config.tencentChatApps, ({ sdkAppId }) => sdkAppId, asked);
  const app = token === undefined ? known : parseTencentChatApp([asked ?? known?.sdkAppId, token]);
  return { address: addressOf(config, to, "/tencent-chat"), app: app ?? refuse(config.tencentChatApps, ({ sdkAppId }) => sdkAppId, asked) };
}

/** Throws a UsageError where there is no such app or address. */
export function openImRecipient(config: Config, { to, app: asked, secret }: RecipientOptions): Recipient<OpenImApp> {
  const known = find(config.openImApps, ({ name }) => name, asked);
  const app =
    (secret === undefined ? known : parseOpenImApp([asked ?? known?.name, secret])) ?? refuse(config.openImApps, ({ name }) => name, asked);
  return { address: addressOf(config, to, openImPath(config.openImApps, app)), app };
}

/** Throws a UsageError that names the option. */
export function parseAddress(option: string, text: string): URL {
  if (!URL.canParse(text) || !/^https?:/i.test(text)) throw new UsageError(`${option} must be an http or https address; it is ${text}`);
  return new URL(text);
}

function find<App>(apps: readonly App[], nameOf: (app: App) => string, name: string | undefined): App | undefined {
  return name === undefined ? apps[0] : apps.find((candidate) => nameOf(candidate) === name);
}

function refuse<App>(apps: readonly App[], nameOf: (app: App) => string, name: string | undefined): never {
  throw new UsageError(`there is no app ${name ?? "of this sender"}; configured are: ${apps.map(nameOf).join(", ") || "none"}`);
}

function addressOf({ host, port, tls }: Config, to: string | undefined, path: string): string {
  if (to === undefined) return `${tls === null ? "http" : "https"}://${isIPv6(host) ? `[${host}]` : host}:${port}${path}`;
  const { pathname, search } = parseAddress("--to", to);
  if (search !== "") throw new UsageError(`--to must have no query, for the senders add their own; it is ${to}`);
  return pathname === "/" ? `${to.replace(/\/+$/, "")}${path}` : to;
}
