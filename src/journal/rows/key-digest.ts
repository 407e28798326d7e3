import { hash } from "node:crypto";
import type { NewEntry } from "../journal.ts";

const DIGEST_BYTES = 16;

/** Tells the bodies of one key apart. Includes the key, so that the digest differs from key to key and can itself be a key in the table. */
export function digestOf(key: string, { body }: Pick<NewEntry, "body">): Buffer {
  return hash("sha256", `${key}${body ?? ""}`, "buffer").subarray(0, DIGEST_BYTES);
}
