/** Whether a value is a JSON object: not an array and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The list in a field of a body that was not validated; empty if it is missing or not a list. */
export function listOf(body: unknown, field: string): unknown[] {
  const list = isObject(body) ? body[field] : undefined;
  return Array.isArray(list) ? list : [];
}
