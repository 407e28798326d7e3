import type { Relation } from "../../../generated/operator.ts";

/** Columns of a relation's key, in its order. */
export const KEY = ["sender", "app", "kind", "owner", "target"] as const;

/** Whether a text is a cursor as `toCursor` makes it. */
export function isCursor(text: string): boolean {
  try {
    const key: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(key) && key.length === KEY.length && key.every((part) => typeof part === "string");
  } catch {
    return false;
  }
}

export function toCursor(relation: Relation): string {
  return Buffer.from(JSON.stringify(KEY.map((column) => relation[column]))).toString("base64url");
}

export function toKey(cursor: string): string[] {
  return JSON.parse(Buffer.from(cursor, "base64url").toString());
}
