import type { Sender } from "../../../generated/operator.ts";
import { UsageError } from "../../errors.ts";
import type { Addressee, OpenImForm } from "./wire.ts";

/** A callback backend as one sender sees it. */
export interface Target extends Addressee {
  /** Address forms of OpenIM to use. */
  forms: readonly OpenImForm[];
}

export interface TargetOptions {
  sender?: Sender | undefined;
  app?: string;
  token?: string;
  secret?: string;
  form: readonly OpenImForm[];
}

const SENDERS: readonly Sender[] = ["tencent-chat", "openim"];

/** The app id that imhook takes without configuration. */
const SAMPLE_APP_ID = "1400000000";

/** What to check at an address: one sender, or both of imhook's own addresses for a bare origin. Throws a UsageError that says what to write. */
export function targetsOf(text: string, options: TargetOptions): Target[] {
  const url = parseUrl(text);
  const named = options.sender ?? SENDERS.find((sender) => url.pathname.split("/").includes(sender));
  if (named !== undefined) return [targetOf(named, url, options)];
  if (url.pathname !== "/") throw new UsageError(`say with --sender who calls ${text}: ${SENDERS.join(" or ")}`);
  if (options.app !== undefined) throw new UsageError("--app needs --sender, because an app belongs to one sender");
  return SENDERS.map((sender) => targetOf(sender, new URL(sender, url), options));
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol))
    throw new UsageError(`${text} is no address; write it as the sender has it, such as http://127.0.0.1:8080/openim`);
  if (url.search !== "" || url.hash !== "") throw new UsageError("the address must have no query: the senders put their own there");
  return url;
}

function targetOf(sender: Sender, url: URL, options: TargetOptions): Target {
  const { form: forms, app } = options;
  const address = `${url.origin}${url.pathname === "/" ? "" : url.pathname}`;
  if (sender === "tencent-chat") return { sender, url: address, app: app ?? SAMPLE_APP_ID, credential: options.token ?? null, forms };
  const name = app ?? decodeURIComponent(url.username);
  const credential = options.secret ?? (decodeURIComponent(url.password) || null);
  if (credential !== null && name === "") throw new UsageError("--secret needs --app, the name that goes with it");
  return { sender, url: address, app: name, credential, forms };
}
