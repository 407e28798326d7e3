import { describe, expect, test } from "@jest/globals";
import { toHandlerSpelling } from "../../../src/callbacks/spelling.ts";
import { itemsOf, typesOf } from "../../../src/rules/compile/command-types.ts";
import { isView, type TypeDeclaration } from "../../../src/rules/compile/view.ts";
import { documentedCommands } from "../../support/operations.ts";

const commands = documentedCommands.filter(({ metadata }) => metadata.phase === "before");

/** The type of a value of CEL in JavaScript, by the name of its type. */
const JAVASCRIPT_TYPES: Readonly<Record<string, string>> = { string: "string", int: "bigint", double: "number", bool: "boolean" };

describe.each(commands)("$command", ({ sender, command, metadata, examples }) => {
  const { request, item, declared } = typesOf(sender, command, metadata);
  const types = new Map(declared.map((type) => [type.name, type]));

  test("its fields have types", () => expect(types.get(request.type)?.fields).not.toEqual({}));

  test.each(examples)("every field reads as its type, also if it is missing, example $name", ({ body }) => {
    const spelled = toHandlerSpelling(metadata.spellings, body) as Record<string, unknown>;
    expectType(request.read(spelled), request.type, types);
    expectType(request.read({}), request.type, types);
    for (const { user, raw } of itemsOf(metadata, spelled) ?? []) {
      const view = item.read({ ...raw, user });
      expectType(view, item.type, types);
      expect(Reflect.get(Object(view), "user")).toBe(user);
    }
  });

  test("every field reads as its type if the sender writes anything else", () => {
    const fields = Object.keys(types.get(request.type)?.fields ?? {});
    for (const odd of [null, "", "x", 5, 1.5, true, [], [null, "x", 5], {}, { a: [1] }, "007", -0]) {
      expectType(request.read(Object.fromEntries(fields.map((field) => [field, odd]))), request.type, types);
    }
  });
});

function expectType(value: unknown, type: string, types: ReadonlyMap<string, TypeDeclaration>): void {
  const [, item] = /^list<(.+)>$/.exec(type) ?? [];
  const message = types.get(type);
  if (item !== undefined) {
    expect(Array.isArray(value)).toBe(true);
    for (const one of value as unknown[]) expectType(one, item, types);
  } else if (message !== undefined) {
    expect(isView(value) && value instanceof message.ctor).toBe(true);
    for (const [field, fieldType] of Object.entries(message.fields)) expectType(Reflect.get(Object(value), field), fieldType, types);
  } else if (type === "dyn") {
    expect(value).toBeDefined();
  } else {
    expect({ type, javascript: typeof value }).toEqual({ type, javascript: JAVASCRIPT_TYPES[type] });
  }
}
