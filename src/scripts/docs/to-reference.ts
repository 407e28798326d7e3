import type { ApiDocument, PathItem } from "../../openapi/read-document.ts";

/** What the reference changes about an operation. */
interface Described {
  operationId: string;
  summary: string;
  description?: string;
}

/**
 * Prepares a document for its reference. Redoc lists operations by their summaries, but readers look for names. So the operation id replaces the
 * summary, and the description begins with the summary.
 */
export function toReference(document: ApiDocument): ApiDocument {
  const paths = Object.entries(document.paths).map(([path, item]) => [path, withNames(item)] as const);
  return { ...document, paths: Object.fromEntries(paths) };
}

function withNames({ get, post, ...shared }: PathItem): PathItem {
  return { ...shared, ...(get !== undefined && { get: withName(get) }), ...(post !== undefined && { post: withName(post) }) };
}

function withName<Operation extends Described>(operation: Operation): Operation {
  const { operationId, summary, description = "" } = operation;
  return { ...operation, summary: operationId, description: `${summary}\n\n${description}` };
}
