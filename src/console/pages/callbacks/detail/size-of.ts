/** Bytes of a body as it was received, which are not known of every encoding; null if they are not, or if there is no body. */
export function sizeOf(body: string | null, encoding: string | null): number | null {
  if (body === null || encoding === null) return null;
  if (encoding === "utf-8") return new TextEncoder().encode(body).length;
  if (encoding === "base64") return Math.floor((body.replace(/=+$/, "").length * 3) / 4);
  return encoding.startsWith("utf-16") ? body.length * 2 : null;
}
