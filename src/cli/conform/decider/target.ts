import { UsageError } from "../../../errors.ts";
import { isWebhookSecret } from "../../../http/standard-webhooks.ts";
import { maskUrl } from "../../mask-secrets.ts";

/** A decider, as the rules file describes it. */
export interface DeciderTarget {
  /** Where questions are posted. */
  url: string;
  /** Signs questions; null: they are not signed. */
  secret: string | null;
  /** Time for an answer, in milliseconds. */
  timeout: number;
}

export interface DeciderTargetOptions {
  secret?: string | undefined;
  timeout: number;
}

/** Returns the decider to check. Throws a UsageError that says what to write instead. */
export function deciderTargetOf(text: string, { secret = undefined, timeout }: DeciderTargetOptions): DeciderTarget {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol))
    throw new UsageError(`${maskUrl(text)} is not a URL; write the one of the rules file, such as http://127.0.0.1:9000/decide`);
  if (url.username !== "" || url.password !== "")
    throw new UsageError("the URL of a decider must have no user name and no password; questions are signed with --secret");
  if (secret !== undefined && !isWebhookSecret(secret))
    throw new UsageError("--secret of a decider must be whsec_ and 24 to 64 bytes in Base64; of several in a file, write one");
  return { url: url.href, secret: secret ?? null, timeout };
}
