import { expect, test } from "@jest/globals";
import type { Location, RawOperation } from "../../openapi/lint/rule.ts";
import { xRole } from "../../openapi/lint/x-role.ts";

test.each<{ method: string; operation: RawOperation }>([
  { method: "get", operation: { "x-role": "viewer" } },
  { method: "get", operation: { "x-role": "operator" } },
  { method: "post", operation: { "x-role": "operator" } },
  { method: "delete", operation: { "x-role": "admin", security: [{ Bearer: [] }] } },
  { method: "get", operation: { security: [] } },
])("accepts $method with $operation", ({ method, operation }) => expect(messagesOf(method, operation)).toEqual([]));

const MISSING = "Say in x-role which role the operation needs: viewer, operator, admin.";

test.each<{ method: string; operation: RawOperation; message: string }>([
  { method: "get", operation: {}, message: MISSING },
  { method: "get", operation: { "x-role": null }, message: MISSING },
  { method: "get", operation: { "x-role": "Viewer" }, message: MISSING },
  { method: "get", operation: { "x-role": ["viewer"] }, message: MISSING },
  { method: "post", operation: { "x-role": "viewer" }, message: "Choose a higher role than viewer in x-role" },
  { method: "patch", operation: { "x-role": "viewer" }, message: "Choose a higher role than viewer in x-role" },
  { method: "get", operation: { "x-role": "viewer", security: [] }, message: "Remove x-role: the operation needs no token" },
])("reports $method with $operation", ({ method, operation, message }) =>
  expect(messagesOf(method, operation)).toEqual([expect.stringContaining(message)]),
);

function messagesOf(method: string, operation: RawOperation): string[] {
  const messages: string[] = [];
  const location: Location = { source: { absoluteRef: "" }, pointer: "", child: () => location, key: () => location };
  xRole().Operation(operation, { report: ({ message }) => messages.push(message), location, key: method });
  return messages;
}
