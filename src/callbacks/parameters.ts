import type { ParsedUrlQuery } from "node:querystring";

interface DocumentWithParameters {
  components?: { parameters?: Record<string, { in: string; name: string }> };
}

/** Keeps those query parameters that a document declares and gives them the declared spelling; openapi-backend refuses any other. */
export type ReadParameters = (query: ParsedUrlQuery) => Record<string, string | string[]>;

export function createParameterReader(document: DocumentWithParameters): ReadParameters {
  const declared = Object.values(document.components?.parameters ?? {}).filter((parameter) => parameter.in === "query");
  const names = new Map(declared.flatMap(({ name }) => [[name, name] as const, [name.toLowerCase(), name] as const]));
  return function readParameters(query) {
    const parameters: Record<string, string | string[]> = {};
    for (const sent in query) {
      // Senders spell most of them as declared, and lower case has to be made.
      const name = names.get(sent) ?? names.get(sent.toLowerCase());
      const value = query[sent];
      if (name !== undefined && value !== undefined) parameters[name] = value;
    }
    return parameters;
  };
}

/** The value of a parameter that may stand once; undefined where it is absent or repeated. */
export function single(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
