import { readFileSync } from "node:fs";

/** The documents that imhook is made of. */
export const DOCUMENTS = ["tencent-chat", "openim", "operator"] as const;

export type DocumentName = (typeof DOCUMENTS)[number];

/** Reads a bundled document out of generated/, with its references as they are. */
export function readDocument(name: DocumentName) {
  return JSON.parse(readFileSync(new URL(`../../generated/${name}.json`, import.meta.url), "utf8"));
}
