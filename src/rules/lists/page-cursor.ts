/** Key of the last row of a page. */
export type Key = [string, string];

/** Whether a text is a cursor that `toCursor` could have returned. */
export function isCursor(text: string): boolean {
  try {
    const key: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(key) && key.length === 2 && key.every((part) => typeof part === "string");
  } catch {
    return false;
  }
}

export function toCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** Decodes a valid cursor. */
export function toKey(cursor: string): Key {
  return JSON.parse(Buffer.from(cursor, "base64url").toString());
}
