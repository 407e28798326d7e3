const ENCODED = /[%+]/;

/**
 * The text of a query without the values of secret parameters. All others stay as they were sent.
 *
 * @example withoutSecrets("SdkAppid=1&Sign=ab12", new Set(["sign"])) // "SdkAppid=1&Sign="
 */
export function withoutSecrets(queryText: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return queryText;
  // A second question mark separates parameters as well (query-parameters.ts).
  const queries = queryText.split("?").map((query) => query.split("&").map((part) => withoutSecret(part, names)));
  return queries.map((parts) => parts.join("&")).join("?");
}

function withoutSecret(part: string, names: ReadonlySet<string>): string {
  const end = part.indexOf("=");
  if (end === -1) return part;
  const name = part.slice(0, end);
  return names.has((ENCODED.test(name) ? decode(name) : name).toLowerCase()) ? `${name}=` : part;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
