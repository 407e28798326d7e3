import { randomBytes } from "node:crypto";

/** By this prefix, scanners and people recognize a token that went astray. */
const PREFIX = "imhook_";
const RANDOM_BYTES = 32;

/** Makes a token that nobody can guess, of letters, digits, hyphens and underscores. */
export function createSecret(): string {
  return `${PREFIX}${randomBytes(RANDOM_BYTES).toString("base64url")}`;
}
