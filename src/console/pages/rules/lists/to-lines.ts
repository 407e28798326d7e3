import type { ListValue } from "../../../../../generated/operator.ts";

/** Values as an import takes them, one JSON object per line. */
export function toLines(values: readonly ListValue[]): string {
  return values.map(({ value, expiresAt, note }) => `${JSON.stringify({ value, expiresAt, note })}\n`).join("");
}
