import type { ApiDocument, Operation } from "../../openapi/read-document.ts";

/**
 * Prepares a document for its reference. Redoc lists operations by their summaries, but readers look for names. So the operation id replaces the
 * summary, and the description begins with the summary. It ends with the role that the operation needs, if it needs one.
 */
export function toReference(document: ApiDocument): ApiDocument {
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([key, value]) => [key, isOperation(value) ? withName(value) : value])),
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** A path has other things beside operations, such as parameters. */
function isOperation(value: object): value is Operation {
  return "operationId" in value;
}

function withName(operation: Operation): Operation {
  const { operationId, summary, description = "", "x-role": role } = operation;
  const paragraphs = [summary, description, role === undefined ? "" : `Needs the role \`${role}\`, or a higher one.`];
  return { ...operation, summary: operationId, description: paragraphs.filter(Boolean).join("\n\n") };
}
