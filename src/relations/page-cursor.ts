import type { Relation } from "../../generated/operator.ts";
import { KEY_COLUMNS } from "./relation-table.ts";

/** Whether a text is a cursor that `toCursor` could have returned. */
export function isCursor(text: string): boolean {
  try {
    const key: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(key) && key.length === KEY_COLUMNS.length && key.every((part) => typeof part === "string");
  } catch {
    return false;
  }
}

/** Encodes the key of the last relation of a page. */
export function toCursor(relation: Relation): string {
  return Buffer.from(JSON.stringify(KEY_COLUMNS.map((column) => relation[column]))).toString("base64url");
}

/** Decodes a valid cursor. */
export function toKey(cursor: string): string[] {
  return JSON.parse(Buffer.from(cursor, "base64url").toString());
}
