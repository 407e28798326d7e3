import { hash } from "node:crypto";
import type { Role } from "../../../generated/operator.ts";

/** A token of the operator API. What its holder sends is not kept. */
export interface Token {
  /** Tells it from others, in the log and in the audit log. */
  name: string;
  role: Role;
  /** SHA-256 of what the holder sends. */
  digest: Uint8Array;
  /** Time from which it is no longer accepted, in milliseconds since 1970; null if it does not expire. */
  expiresAt: number | null;
}

/** The tokens that are accepted. */
export interface Tokens {
  /** Returns the token with this digest, also if it has expired; undefined if there is none. The time it takes does not tell which it is. */
  find(digest: Uint8Array): Token | undefined;
  /** Returns those that are accepted, with those whose time has passed. */
  list(): readonly Token[];
}

/** Name of the token in the setting `IMHOOK_OPERATOR_TOKEN`. */
export const SETTING_TOKEN = "IMHOOK_OPERATOR_TOKEN";

/** The digest by which a token is known, of the bytes that are sent. */
export function digestOf(secret: string | Uint8Array): Uint8Array {
  return hash("sha256", secret, "buffer");
}

/** The token of the setting, which may do everything. */
export function tokenOfSetting(secret: string): Token {
  return { name: SETTING_TOKEN, role: "admin", digest: digestOf(secret), expiresAt: null };
}
