import type { readDocument } from "../../openapi/read-document.ts";

type Document = ReturnType<typeof readDocument>;

/** The part of an operation that its reference shows in another way. */
interface Operation {
  operationId: string;
  summary: string;
  description?: string;
}

/**
 * The document as its reference shows it. Redoc lists operations by their summaries, and readers look for names: so the operation id takes the place
 * of the summary, which begins the description.
 */
export function toReference(document: Document): Document {
  const paths: Record<string, Record<string, object>> = document.paths;
  return { ...document, paths: mapValues(paths, (item) => mapValues(item, (part) => (isOperation(part) ? withName(part) : part))) };
}

function withName(operation: Operation): Operation {
  const { operationId, summary, description = "" } = operation;
  return { ...operation, summary: operationId, description: `${summary}\n\n${description}` };
}

/** Beside operations, a path can have parameters that they share. */
function isOperation(part: object): part is Operation {
  return "operationId" in part;
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
