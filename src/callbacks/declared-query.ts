import type { Operation } from "openapi-backend";

type Query = Record<string, string | string[]>;

/**
 * Keeps those query parameters that an operation declares. One that is another command's is as harmless as one that no document knows, and
 * openapi-backend refuses both.
 */
export type KeepDeclared = (operationId: string | null, query: Query) => Query;

export function createQueryFilter(operations: Operation[]): KeepDeclared {
  const namesOf = ({ parameters = [] }: Operation) =>
    parameters.flatMap((parameter) => ("in" in parameter && parameter.in === "query" ? [parameter.name] : []));
  const declared = new Map(operations.map((operation) => [operation.operationId, new Set(namesOf(operation))]));
  return function keepDeclared(operationId, query) {
    const names = declared.get(operationId ?? undefined);
    return Object.fromEntries(Object.entries(query).filter(([name]) => names?.has(name)));
  };
}
