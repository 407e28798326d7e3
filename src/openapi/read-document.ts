import { readFileSync } from "node:fs";

/** Reads a bundled document out of generated/. A copy of its own for each caller, because openapi-backend resolves references in place. */
export function readDocument(name: "tencent-chat" | "openim" | "operator") {
  return JSON.parse(readFileSync(new URL(`../../generated/${name}.json`, import.meta.url), "utf8"));
}
