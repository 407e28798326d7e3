import { describe, expect, test } from "@jest/globals";
import { roleOfOperation } from "../../../generated/operator.roles.ts";
import { DOCUMENTS, type Operation, readDocument } from "../../../src/openapi/read-document.ts";
import { toReference } from "../../../src/scripts/docs/to-reference.ts";

describe.each(DOCUMENTS)("the reference of %s", (name) => {
  test("lists every operation by its id, whatever its method", () => {
    const operations = operationsOf(name);
    expect(operations.map(({ summary }) => summary)).toEqual(operations.map(({ operationId }) => operationId));
    expect(operations.length).toBeGreaterThan(0);
  });
});

test("the reference of the operator API says which role each operation needs", () => {
  const stated = operationsOf("operator").map(({ operationId, description = "" }) => [
    operationId,
    /\n\nNeeds the role `(\w+)`, or a higher one\.$/.exec(description)?.[1] ?? null,
  ]);
  expect(Object.fromEntries(stated)).toEqual(roleOfOperation);
});

function operationsOf(name: (typeof DOCUMENTS)[number]): Operation[] {
  const { paths } = toReference(readDocument(name));
  return Object.values(paths).flatMap((item) => Object.values(item).filter((value): value is Operation => "operationId" in value));
}
