import { describe, expect, test } from "@jest/globals";
import { idempotencyKeyOf } from "../../src/callbacks/idempotency-key.ts";
import type { CallbackRequest } from "../../src/callbacks/request.ts";

const COMMAND = "callbackOfTheTest";
const BODY = { user: "mira", seq: 0, flag: false, list: [{ id: 1 }], inner: { id: "x" } };

/** The parts of a sender and a call that a key is made of. */
interface Given {
  key?: string[];
  sender?: "tencent-chat" | "openim";
  app?: string;
  command?: string;
  sameEventAs?: string;
  oneEventPerKey?: boolean;
  body?: unknown;
  headers?: Record<string, string>;
  parameters?: Record<string, string | string[]>;
}

function keyOf({ key = ["$request.body#/user"], sender = "openim", app = "one", command = COMMAND, ...call }: Given): string | null {
  const { sameEventAs = null, oneEventPerKey = false, body = BODY, headers = {}, parameters = {} } = call;
  // Only what a key is read from.
  const request = {
    command: { name: command, idempotencyKey: key, sameEventAs, oneEventPerKey },
    proof: { app },
    headers,
    parameters,
    body: { json: body },
  };
  return idempotencyKeyOf(sender, request as unknown as CallbackRequest);
}

test("is 16 bytes, the same for the same", () => {
  expect(keyOf({})).toMatch(/^[0-9a-f]{32}$/);
  expect(keyOf({})).toBe(keyOf({ body: { ...BODY, other: 1 } }));
});

test.each<[another: string, given: Given]>([
  ["sender", { sender: "tencent-chat" }],
  ["app", { app: "two" }],
  ["command", { command: "callbackOfAnother" }],
  ["value", { body: { user: "mira " } }],
  ["type of the value", { body: { user: ["mira"] } }],
])("differs by %s", (_another, given) => {
  expect(keyOf(given)).not.toBe(keyOf({}));
});

test("is that of the command that reports the same events", () => {
  expect(keyOf({ command: "twin", sameEventAs: COMMAND })).toBe(keyOf({}));
});

describe("the id of a request", () => {
  const withId = (RequestID: string | string[], given: Given = {}) => keyOf({ ...given, parameters: { RequestID } });

  test("is part of the key", () => {
    expect(withId("1")).not.toBe(keyOf({}));
    expect(withId("1")).not.toBe(withId("2"));
    expect(withId("1", { body: { user: "otto" } })).not.toBe(withId("1"));
  });

  test("is a key by itself if a value is missing or the document names none", () => {
    expect(withId("1", { body: {} })).toMatch(/^[0-9a-f]{32}$/);
    expect(withId("1", { key: [] })).toBe(withId("1", { body: {} }));
    expect(withId("2", { key: [] })).not.toBe(withId("1", { key: [] }));
  });

  test("does not tell reports of one event apart", () => {
    expect(withId("1", { oneEventPerKey: true })).toBe(keyOf({ oneEventPerKey: true }));
    expect(withId("1", { oneEventPerKey: true, body: {} })).not.toBeNull();
  });

  test.each([[""], [["1", "2"]]])("%j is none", (id) => {
    expect(withId(id)).toBe(keyOf({}));
    expect(withId(id, { key: [] })).toBeNull();
  });
});

describe("parts", () => {
  test.each<[given: string, key: string, call: Given]>([
    ["a header, by any case", "$request.header.operationID", { headers: { operationid: "x" } }],
    ["a parameter of the query", "$request.query.RequestTime", { parameters: { RequestTime: "1" } }],
    ["a field", "$request.body#/user", {}],
    ["a field of a field", "$request.body#/inner/id", {}],
    ["zero", "$request.body#/seq", {}],
    ["false", "$request.body#/flag", {}],
    ["a list", "$request.body#/list", {}],
  ])("reads %s", (_given, key, call) => {
    expect(keyOf({ key: [key], ...call })).not.toBeNull();
  });

  test.each<[given: string, call: Given]>([
    ["no parts", { key: [] }],
    ["a missing header", { key: ["$request.header.operationID"] }],
    ["an empty header", { key: ["$request.header.operationID"], headers: { operationid: "" } }],
    ["a missing parameter", { key: ["$request.query.RequestTime"] }],
    ["a missing field", { body: {} }],
    ["null", { body: { user: null } }],
    ["an empty text", { body: { user: "" } }],
    ["an empty list", { body: { user: [] } }],
    ["one part of two empty", { key: ["$request.body#/user", "$request.body#/seq"], body: { user: "mira", seq: "" } }],
    ["a field of what is no object", { key: ["$request.body#/user/name"] }],
    ["a field of a list", { key: ["$request.body#/list/0"] }],
    ["a body that is no object", { body: null }],
    ["an expression that is none", { key: ["user"] }],
  ])("%s: there is no key", (_given, call) => {
    expect(keyOf(call)).toBeNull();
  });

  test("values cannot flow from one part into the next", () => {
    const key = ["$request.body#/a", "$request.body#/b"];
    const pairs: Array<[string, string]> = [
      ["x", "yz"],
      ["xy", "z"],
      ['x","y', "z"],
      ["x", 'y","z'],
    ];
    const keys = pairs.map(([a, b]) => keyOf({ key, body: { a, b } }));
    expect(new Set(keys).size).toBe(pairs.length);
  });

  test("the order of the parts counts", () => {
    const key = ["$request.body#/a", "$request.body#/b"];
    expect(keyOf({ key, body: { a: "x", b: "y" } })).not.toBe(keyOf({ key, body: { a: "y", b: "x" } }));
  });
});
