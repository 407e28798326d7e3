import { readFileSync } from "node:fs";

/** Reads a bundled document out of generated/, with its references as they are. */
export function readDocument(name: "tencent-chat" | "openim" | "operator") {
  return JSON.parse(readFileSync(new URL(`../../generated/${name}.json`, import.meta.url), "utf8"));
}
