import { isIPv6 } from "node:net";
import type { Sender } from "../../generated/operator.ts";
import { openImPath, parseOpenImApp, parseTencentChatApp } from "../config/apps.ts";
import type { Config } from "../config/config.ts";
import { UsageError } from "../errors.ts";
import type { Recipient } from "../senders/profile.ts";
import { SENDERS } from "../senders/registry.ts";
import { maskUrl } from "./mask-secrets.ts";

/** Options that say where callbacks go. They override the configuration. */
export interface RecipientOptions {
  /** URL that the sender is configured with or, without a path or with the path prefix alone, where imhook listens. */
  to?: string;
  app?: string;
  token?: string;
  secret?: string;
}

/** An app and its credential. */
interface App {
  name: string;
  credential: string | null;
}

/** Returns where a sender's callbacks go. Throws a UsageError if the app is unknown or the URL is unusable. */
export function recipientOf(sender: Sender, config: Config, options: RecipientOptions): Recipient {
  const url = options.to === undefined ? undefined : parseRecipientUrl(options.to);
  const app = appOf(sender, config, { ...(sender === "openim" && url?.password ? credentialsIn(url) : {}), ...options });
  const path = sender === "openim" ? openImPath(config.openImApps, { name: app.name, secret: app.credential }) : `/${sender}`;
  return {
    sender,
    url: url === undefined ? `${listenerUrl(config)}${path}` : withPath(url, config, path),
    app: app.name,
    credential: app.credential,
  };
}

/** Throws a UsageError that names the option. */
export function parseUrl(option: string, text: string): URL {
  if (!URL.canParse(text) || !/^https?:/i.test(text))
    throw new UsageError(`${option} must be an http or https URL; it is ${maskUrl(text)}`);
  return new URL(text);
}

function parseRecipientUrl(text: string): URL {
  const url = parseUrl("--to", text);
  if (url.search !== "") throw new UsageError(`--to must have no query, because senders add their own; it is ${maskUrl(text)}`);
  return url;
}

/** Returns the name and secret of a URL. OpenIM's Go client sends them in an Authorization header. Throws a UsageError for a broken escape. */
export function credentialsIn({ username, password }: URL): { app: string; secret: string } {
  try {
    return { app: decodeURIComponent(username), secret: decodeURIComponent(password) };
  } catch (error) {
    throw new UsageError("the name and secret in the URL must be percent-encoded", { cause: error });
  }
}

function appOf(sender: Sender, config: Config, options: RecipientOptions): App {
  const apps = appsOf(sender, config);
  const known = options.app === undefined ? apps[0] : apps.find(({ name }) => name === options.app);
  const credential = options[SENDERS[sender].credential.name];
  const app = credential === undefined ? known : parseApp(sender, options.app ?? known?.name, credential);
  if (app !== undefined) return app;
  const configured = apps.map(({ name }) => name).join(", ") || "none";
  throw new UsageError(
    `${options.app === undefined ? "no app of this sender is configured" : `unknown app ${options.app}`}; configured apps: ${configured}`,
  );
}

function appsOf(sender: Sender, { tencentChatApps, openImApps }: Config): App[] {
  if (sender === "openim") return openImApps.map(({ name, secret }) => ({ name, credential: secret }));
  return tencentChatApps.map(({ sdkAppId, token }) => ({ name: sdkAppId, credential: token }));
}

function parseApp(sender: Sender, name: string | undefined, credential: string): App | undefined {
  const parsed = sender === "openim" ? parseOpenImApp([name, credential]) : parseTencentChatApp([name, credential]);
  return parsed === undefined || name === undefined ? undefined : { name, credential };
}

function listenerUrl({ host, port, pathPrefix, tls }: Config): string {
  return `${tls === null ? "http" : "https"}://${isIPv6(host) ? `[${host}]` : host}:${port}${pathPrefix}`;
}

/** Without credentials: they travel in a header, and the URL is printed. */
function withPath({ origin, pathname }: URL, { pathPrefix }: Config, path: string): string {
  const isBase = pathname === "/" || pathname.replace(/\/$/, "") === pathPrefix;
  return `${origin}${isBase ? pathPrefix + path : pathname}`;
}
