import { randomBytes } from "node:crypto";
import { signWebhook, type WebhookMessage } from "../../../http/standard-webhooks.ts";

/** Who makes a signature: the holder of the target's secret, somebody else, or a later version of the standard, whose signatures look otherwise. */
export type Signer = "holder" | "other" | "later-version";

/** How a question is signed. */
export interface Signing {
  /** Signatures, in the order of the header. Without any there is no header. */
  by: readonly Signer[];
  /** Age of the signatures in seconds. */
  age?: number;
  /** Whether the body differs from the one that was signed. */
  isTampered?: boolean;
}

/** What a tampered body has at its end. JSON stays the same. */
export const TAMPERED = " ";

/** Signature of a version that does not exist yet. */
export const LATER_SIGNATURE = "v9,c2lnbmVkIGJ5IGEgbGF0ZXIgdmVyc2lvbg==";

/** Failed checks print it. */
export const OTHER_SECRET = `whsec_${randomBytes(24).toString("base64")}`;

/** Returns the headers of a question. `secret` is the target's; null: nothing is signed. */
export function signQuestion(message: Omit<WebhookMessage, "secrets">, secret: string | null, { by }: Signing): Record<string, string> {
  const headers = signWebhook({ ...message, secrets: [] });
  if (secret === null || by.length === 0) return headers;
  const signatures = by.map((signer) => signatureBy(signer, message, secret));
  return { ...headers, "webhook-signature": signatures.join(" ") };
}

function signatureBy(signer: Signer, message: Omit<WebhookMessage, "secrets">, secret: string): string {
  if (signer === "later-version") return LATER_SIGNATURE;
  const headers = signWebhook({ ...message, secrets: [signer === "holder" ? secret : OTHER_SECRET] });
  return String(headers["webhook-signature"]);
}
