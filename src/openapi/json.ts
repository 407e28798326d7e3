/** Whether a value is a JSON object, not an array and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Items of a list in a body that was not validated; empty for whatever is no list. */
export function listOf(body: unknown, field: string): unknown[] {
  const list = isObject(body) ? body[field] : undefined;
  return Array.isArray(list) ? list : [];
}
