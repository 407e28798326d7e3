import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describeError, fieldOf } from "../../src/openapi/describe-error.ts";

const validate = new Ajv2020().compile({
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", enum: ["a", "b"] },
    list: { type: "array", items: { type: "object", additionalProperties: false } },
  },
  unevaluatedProperties: false,
});

test.each([
  { given: {}, described: "request must have required property 'name'", field: "/name" },
  { given: { name: 7 }, described: "/name must be string", field: "/name" },
  { given: { name: "c" }, described: '/name must be equal to one of the allowed values ["a","b"]', field: "/name" },
  { given: { name: "a", other: 1 }, described: 'request has the unknown field "other"', field: "/other" },
  { given: { name: "a", list: [{}, { "o/t": 1 }] }, described: '/list/1 has the unknown field "o/t"', field: "/list/1/o~1t" },
])("$described", ({ given, described, field }) => {
  expect(validate(given)).toBe(false);
  const [error] = validate.errors ?? [];
  expect(describeError(error)).toBe(described);
  expect(error && fieldOf(error)).toBe(field);
});
