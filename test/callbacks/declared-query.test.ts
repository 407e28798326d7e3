import { expect, test } from "@jest/globals";
import { createQueryFilter } from "../../src/callbacks/declared-query.ts";

const parameter = (name: string, place = "query") => ({ name, in: place });
const operation = (operationId: string, parameters?: object[]) =>
  ({ operationId, method: "post", path: "/", parameters, responses: {} }) as never;
const keepDeclared = createQueryFilter([
  operation("send", [parameter("a"), parameter("b"), parameter("c", "header"), { $ref: "#/components/parameters/d" }]),
  operation("read"),
]);
const query = { a: "1", b: ["2", "3"], c: "4", d: "5" };

test.each([
  ["send", { a: "1", b: ["2", "3"] }],
  ["read", {}],
  ["unknown", {}],
  [null, {}],
])("of a query of %s it keeps what the operation declares: %j", (operationId, kept) => {
  expect(keepDeclared(operationId, query)).toEqual(kept);
});
