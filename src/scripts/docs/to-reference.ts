import type { ApiDocument, Operation } from "../../openapi/read-document.ts";

/**
 * Prepares a document for its reference. Redoc lists operations by their summaries, but readers look for names. So the operation id replaces the
 * summary, and the description begins with the summary.
 */
export function toReference(document: ApiDocument): ApiDocument {
  const paths = Object.entries(document.paths).map(([path, { get, post, ...shared }]) => [
    path,
    { ...shared, ...(get && { get: withName(get) }), ...(post && { post: withName(post) }) },
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

function withName<Named extends Operation & { description?: string }>(operation: Named): Named {
  const { operationId, summary, description = "" } = operation;
  return { ...operation, summary: operationId, description: `${summary}\n\n${description}` };
}
