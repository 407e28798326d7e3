import { createHmac, createSecretKey, type KeyObject } from "node:crypto";

/** A message to sign by Standard Webhooks (https://github.com/standard-webhooks/standard-webhooks). */
export interface WebhookMessage {
  /** The same if the message is sent again. It must not have a dot. */
  id: string;
  /** In whole seconds since 1970. */
  timestamp: number;
  /** As it is sent. */
  body: string;
  /** One signature is made with each, so that a secret can be replaced. Without any there is no signature. */
  secrets: readonly string[];
}

const PREFIX = "whsec_";

/** What the specification allows, in bytes. */
const SHORTEST_KEY = 24;
const LONGEST_KEY = 64;

/** Whether a text is a secret of Standard Webhooks: `whsec_` and 24 to 64 bytes in Base64. */
export function isWebhookSecret(text: string): boolean {
  const key = bytesOf(text);
  return text === `${PREFIX}${key.toString("base64")}` && key.length >= SHORTEST_KEY && key.length <= LONGEST_KEY;
}

/**
 * Returns the headers that identify and sign a message.
 *
 * @example signWebhook({ id, timestamp, body, secrets }) // { "webhook-id": …, "webhook-timestamp": …, "webhook-signature": "v1,…" }
 */
export function signWebhook({ id, timestamp, body, secrets }: WebhookMessage): Record<string, string> {
  const content = `${id}.${timestamp}.${body}`;
  const signatures = secrets.map((secret) => `v1,${createHmac("sha256", keyOf(secret)).update(content).digest("base64")}`);
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    ...(signatures.length === 0 ? {} : { "webhook-signature": signatures.join(" ") }),
  };
}

/** Making a key takes five times as long as a signature. */
const keys = new Map<string, KeyObject>();

/** More than are in use at the same time. */
const MOST_KEYS = 100;

function keyOf(secret: string): KeyObject {
  const known = keys.get(secret);
  if (known !== undefined) return known;
  const key = createSecretKey(bytesOf(secret));
  if (keys.size === MOST_KEYS) keys.clear();
  keys.set(secret, key);
  return key;
}

function bytesOf(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), "base64");
}
