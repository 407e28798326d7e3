import type { readDocument } from "../../openapi/read-document.ts";

type Document = ReturnType<typeof readDocument>;

/** What the reference changes about an operation. */
interface Operation {
  operationId: string;
  summary: string;
  description?: string;
}

/**
 * Prepares a document for its reference. Redoc lists operations by their summaries, but readers look for names. So the operation id replaces the
 * summary, and the description begins with the summary.
 */
export function toReference(document: Document): Document {
  const paths: Record<string, Record<string, object>> = document.paths;
  return { ...document, paths: mapValues(paths, (item) => mapValues(item, (part) => (isOperation(part) ? withName(part) : part))) };
}

function withName(operation: Operation): Operation {
  const { operationId, summary, description = "" } = operation;
  return { ...operation, summary: operationId, description: `${summary}\n\n${description}` };
}

/** A path item also has the parameters that its operations share. */
function isOperation(part: object): part is Operation {
  return "operationId" in part;
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
