import type { Sender } from "../../../generated/operator.ts";
import { UsageError } from "../../errors.ts";
import type { OpenImForm } from "../../senders/openim/request.ts";
import type { Recipient } from "../../senders/profile.ts";
import { SENDER_NAMES, SENDERS } from "../../senders/registry.ts";
import { maskUrl } from "../mask-secrets.ts";
import { credentialsIn } from "../recipient.ts";

/** A callback backend as one sender sees it. */
export interface Target extends Recipient {
  /** Where OpenIM may put the command. */
  forms: readonly OpenImForm[];
}

export interface TargetOptions {
  sender?: Sender | undefined;
  app?: string;
  token?: string;
  secret?: string;
  form: readonly OpenImForm[];
  /** Path before those of the senders, with a slash before each segment; absent: none. */
  pathPrefix?: string;
}

/** The app id that imhook accepts without configuration. */
const SAMPLE_APP_ID = "1400000000";

/**
 * Returns what to check at a URL: one sender, or both URLs of imhook if it has no path or the path prefix alone. Throws a UsageError that says what to write instead. The
 * URL of a target holds no credentials.
 */
export function targetsOf(text: string, options: TargetOptions): Target[] {
  const url = parseTargetUrl(text);
  const { pathPrefix = "" } = options;
  const named = options.sender ?? SENDER_NAMES.find((sender) => url.pathname.split("/").includes(sender));
  if (named !== undefined) return [targetOf(named, url, options)];
  if (url.pathname !== "/" && url.pathname.replace(/\/$/, "") !== pathPrefix)
    throw new UsageError(`${maskUrl(text)} does not say which sender calls it: add --sender ${SENDER_NAMES.join(" or --sender ")}`);
  if (options.app !== undefined) throw new UsageError("--app needs --sender, because an app belongs to one sender");
  return SENDER_NAMES.map((sender) => targetOf(sender, new URL(`${pathPrefix}/${sender}`, url), options));
}

function parseTargetUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol))
    throw new UsageError(
      `${maskUrl(text)} is not a URL; write the one that the sender is configured with, such as http://127.0.0.1:8080/openim`,
    );
  if (url.search !== "" || url.hash !== "") throw new UsageError("the URL must have no query, because senders add their own");
  return url;
}

function targetOf(sender: Sender, url: URL, options: TargetOptions): Target {
  const { form: forms, app } = options;
  const address = `${url.origin}${url.pathname === "/" ? "" : url.pathname}`;
  if (sender === "tencent-chat") return { sender, url: address, app: app ?? SAMPLE_APP_ID, credential: options.token ?? null, forms };
  const user = credentialsIn(url);
  const name = app ?? user.app;
  const credential = options.secret ?? (user.secret || null);
  if (credential !== null && name === "") throw new UsageError(`--${SENDERS[sender].credential.name} needs --app`);
  return { sender, url: address, app: name, credential, forms };
}
