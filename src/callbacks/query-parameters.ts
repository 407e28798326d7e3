import { parse } from "node:querystring";
import type { Parameters } from "./request.ts";

interface DocumentWithParameters {
  components?: { parameters?: Record<string, { in: string; name: string }> };
}

/**
 * Returns a function that reads the query parameters which a document declares, under their declared spelling. It leaves out all others:
 * openapi-backend refuses undeclared parameters, and senders add new ones without notice.
 */
export function createParameterReader(document: DocumentWithParameters): (queryText: string) => Parameters {
  const declared = Object.values(document.components?.parameters ?? {}).filter((parameter) => parameter.in === "query");
  const names = new Map(declared.flatMap(({ name }) => [[name, name] as const, [name.toLowerCase(), name] as const]));
  return function readParameters(queryText) {
    const parameters: Parameters = {};
    for (const [sent, value] of Object.entries(parse(queryText))) {
      // Senders spell most of them as declared, so lower case is computed only for others.
      const name = names.get(sent) ?? names.get(sent.toLowerCase());
      if (name !== undefined && value !== undefined) parameters[name] = value;
    }
    return parameters;
  };
}

/** The value of a parameter that may be given once; undefined if it is absent or repeated. */
export function single(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
