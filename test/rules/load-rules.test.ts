import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { load } from "../support/rules.ts";

// Whatever is written into a rules file, it becomes a book or faults that have their places.

const SEED = 20_260_701;

const FILE = `# yaml-language-server: $schema=rules.schema.json
lists:
  support: [support_01, 10001]
  words: { file: words.txt, match: text }
rules:
  - name: one
    on: [user.blocking, friend.requesting]
    each: item
    when: |
      inList("support", item.user) && count("a", actor, "1h") > 2
        || relationAge("friend", actor, item.user) < duration("1h")
    refuse: { message: "no", detail: why }
    until: 2027-01-31
  - name: two
    on: message.sending
    when: 'text.containsAny("words") && targets.exists(t, t.startsWith("a"))'
    mask: { list: words, with: "*" }
  - name: three
    on: callbackBeforeCreateGroupCommand
    when: has(request.groupName) && request.initMemberList[0].roleLevel > 20
    modify: { groupName: 'request.groupName + "!"', needVerification: 1 }
    mode: shadow
`;

/** Characters and words that mean something in YAML or in CEL. */
const PARTS = [
  ..."\"'[]{}:,-|>&*!#%@`?()\\\t\n ",
  ...[
    "  ",
    "null",
    "true",
    "5",
    "---",
    "\n  - ",
    "&& ",
    "||",
    "==",
    ">",
    "in ",
    "has(",
    "request.",
    "item.",
    ".map(a, a)",
    '"1h"',
    "\uD83D",
    "\u0000",
  ],
];

const change = fc.record({ at: fc.nat(FILE.length), removed: fc.nat(8), added: fc.constantFrom("", ...PARTS) });

test("the file that the others are made of has no fault", () => expect(load(FILE).faults).toEqual([]));

test("a damaged file becomes a book or faults with places, and nothing is thrown", () => {
  let faulty = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changes.reduce((rest, { at, removed, added }) => rest.slice(0, at) + added + rest.slice(at + removed), FILE);
      const { book, faults } = load(text);
      expect(book === null).toBe(faults.length > 0);
      if (faults.length > 0) faulty += 1;
      const lines = text.split("\n");
      for (const { file, line, column, message } of faults) {
        expect(file).toBe("rules.yaml");
        expect(message).toMatch(/\S/);
        if (line === null || column === null) continue;
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
    }),
    { seed: SEED, numRuns: 150 },
  );
  expect(faulty).toBeGreaterThan(50);
});

describe("conditions of any text", () => {
  const words = fc.array(fc.constantFrom(...PARTS, "actor", "targets", "size(", "1", '"a"', "t", "exists(t, ", ")", ".", " "), {
    maxLength: 12,
  });

  test("compile or have faults", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const when = JSON.stringify(parts.join(""));
        const { book, faults } = load(`rules:\n  - name: one\n    on: user.blocking\n    when: ${when}\n    refuse: {}\n`);
        expect(book === null).toBe(faults.length > 0);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
