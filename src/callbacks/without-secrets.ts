/**
 * The text of a query without the values of secret parameters. All others stay as they were sent.
 *
 * @example withoutSecrets("SdkAppid=1&Sign=ab12", new Set(["sign"])) // "SdkAppid=1&Sign="
 */
export function withoutSecrets(queryText: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return queryText;
  return queryText
    .split("&")
    .map((part) => withoutSecret(part, names))
    .join("&");
}

function withoutSecret(part: string, names: ReadonlySet<string>): string {
  const end = part.indexOf("=");
  return end !== -1 && names.has(decode(part.slice(0, end)).toLowerCase()) ? part.slice(0, end + 1) : part;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
