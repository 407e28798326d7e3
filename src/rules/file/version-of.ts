import { hash } from "node:crypto";

const CHARACTERS = 12;

/** Tells contents of a rules file apart: the beginning of their SHA-256. */
export function versionOf(content: string | Uint8Array): string {
  return hash("sha256", content, "hex").slice(0, CHARACTERS);
}
