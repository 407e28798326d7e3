import type { ParsedUrlQuery } from "node:querystring";

interface DocumentWithParameters {
  components?: { parameters?: Record<string, { in: string; name: string }> };
}

/** Keeps those query parameters that a document declares and gives them the declared spelling; openapi-backend refuses any other. */
export type ReadParameters = (query: ParsedUrlQuery) => Record<string, string | string[]>;

export function createParameterReader(document: DocumentWithParameters): ReadParameters {
  const declared = Object.values(document.components?.parameters ?? {}).filter((parameter) => parameter.in === "query");
  const names = new Map(declared.map(({ name }) => [name.toLowerCase(), name]));
  return function readParameters(query) {
    const parameters: Record<string, string | string[]> = {};
    for (const [sent, value] of Object.entries(query)) {
      const name = names.get(sent.toLowerCase());
      if (name !== undefined && value !== undefined) parameters[name] = value;
    }
    return parameters;
  };
}

/** The value of a parameter that may stand once; undefined where it is absent or repeated. */
export function single(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
