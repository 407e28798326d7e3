import { type ParsedUrlQuery, parse } from "node:querystring";
import type { Query } from "./query.ts";
import type { Parameters } from "./request.ts";

interface DocumentWithParameters {
  components?: { parameters?: Record<string, { in: string; name: string }> };
}

/**
 * Returns a function that reads the query parameters which a document declares, under their declared spelling. It leaves out all others:
 * openapi-backend refuses undeclared parameters, and senders add new ones without notice. A parameter that is given more than once, in whatever
 * letter case, has the list of its different values; proxies that rewrite a query sometimes double it, so equal values count once.
 */
export function createParameterReader(document: DocumentWithParameters): (queryText: string) => Parameters {
  const names = declaredNames(document);
  return function readParameters(queryText) {
    const parameters: Parameters = {};
    const query = parseQuery(queryText);
    for (const sent in query) {
      const value = query[sent];
      // Senders spell most of them as declared, so lower case is computed only for others.
      const name = names.get(sent) ?? names.get(sent.toLowerCase());
      if (name === undefined || value === undefined) continue;
      const known = parameters[name];
      parameters[name] = known === undefined && typeof value === "string" ? value : joinValues(known, value);
    }
    return parameters;
  };
}

/** Returns a function that reads all query parameters except those that prove a call, `secret` in lower case. */
export function createQueryReader(document: DocumentWithParameters, secret: ReadonlySet<string>): (queryText: string) => Query {
  const names = declaredNames(document);
  return function readQuery(queryText) {
    // Without a prototype, so that only parameters have values.
    const query: Record<string, string | undefined> = Object.create(null);
    for (const [sent, value] of Object.entries(parseQuery(queryText))) {
      const lowerCase = sent.toLowerCase();
      if (!secret.has(lowerCase)) query[names.get(sent) ?? names.get(lowerCase) ?? sent] ??= firstOf(value);
    }
    return query;
  };
}

/** The query parameters that a document declares, by their declared name and by that in lower case. */
function declaredNames(document: DocumentWithParameters): ReadonlyMap<string, string> {
  const declared = Object.values(document.components?.parameters ?? {}).filter((parameter) => parameter.in === "query");
  return new Map(declared.flatMap(({ name }) => [[name, name] as const, [name.toLowerCase(), name] as const]));
}

/**
 * Parses the text of a query. A second question mark separates parameters too: it comes from a query that was appended to another one. What is not
 * percent-encoded UTF-8 stays as it was sent, because Node's own decoder would make different values equal.
 */
function parseQuery(queryText: string): ParsedUrlQuery {
  const joined = queryText.includes("?") ? queryText.replaceAll("?", "&") : queryText;
  return joined.includes("%") ? parse(joined, "&", "=", { decodeURIComponent: decodeExactly }) : parse(joined);
}

function decodeExactly(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function firstOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function joinValues(known: string | string[] | undefined, value: string | string[]): string | string[] {
  const values = [...new Set([known ?? [], value].flat())];
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}

/** Says that a parameter is given with different values. */
export function describeDoubled(name: string, values: readonly string[]): string {
  return `${name} is given ${values.length} times, with different values`;
}
