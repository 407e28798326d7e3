import { describe, expect, test } from "@jest/globals";
import { mayEcho, replyEcho } from "../../src/callbacks/reply-echo.ts";
import type { Sender } from "../../src/callbacks/sender.ts";

const ECHO = { name: "text", note: "textOrNull", rule: "integerOrNull" } as const;

test.each<[body: unknown, echo: object]>([
  [
    { name: "n", note: "o", rule: 1, other: 2 },
    { name: "n", note: "o", rule: 1 },
  ],
  [
    { name: "", note: "", rule: 0 },
    { name: "", note: "", rule: 0 },
  ],
  [
    { name: 1, note: 2, rule: "3" },
    { name: "", note: null, rule: null },
  ],
  [{ rule: 2 ** 31 }, { name: "", note: null, rule: null }],
  [{}, { name: "", note: null, rule: null }],
  ["text", { name: "", note: null, rule: null }],
  [undefined, { name: "", note: null, rule: null }],
])("of %j a reply repeats %j", (body, echo) => {
  expect(replyEcho({ echo: ECHO }, body)).toEqual(echo);
});

describe("an answer may have to repeat values", () => {
  const commandWith = (echo: object) => ({ echo }) as { echo: typeof ECHO };
  const senderWith = (...echoes: object[]) =>
    ({ commands: new Map(echoes.map((echo, index) => [String(index), { echo }])) }) as unknown as Sender;

  test.each([
    ["of a command with such fields", senderWith(), commandWith(ECHO), true],
    ["of a command without them", senderWith(ECHO), commandWith({}), false],
    ["of an unknown command, if one of the sender's has them", senderWith({}, ECHO), null, true],
    ["of an unknown command, if none has them", senderWith({}, {}), null, false],
  ])("%s", (_given, sender, command, expected) => {
    expect(mayEcho(sender, command)).toBe(expected);
  });
});
