import { Text } from "@codemirror/state";
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { RulesFile } from "../../../../generated/operator.ts";
import { knownKeys } from "../../../../src/console/pages/rules/file/complete-rules.ts";
import { toHunks } from "../../../../src/console/pages/rules/file/hunks.ts";
import { toEdited, toWritten } from "../../../../src/console/pages/rules/file/line-ends.ts";
import { toDiagnostics } from "../../../../src/console/pages/rules/file/to-diagnostics.ts";
import { useDraft } from "../../../../src/console/pages/rules/file/use-draft.ts";
import { diffLines } from "../../../../src/rules/file/diff-lines.ts";

describe("line ends", () => {
  test.each([
    { case: "LF", file: "a\nb\n" },
    { case: "CRLF", file: "a\r\nb\r\n" },
    { case: "a byte order mark", file: "\uFEFFa\r\nb\r\n" },
  ])("$case stay what they are", ({ file }) => {
    expect(toEdited(file)).toBe("a\nb\n");
    expect(toWritten(toEdited(file), file)).toBe(file);
  });
});

describe("hunks", () => {
  const hunksOf = (before: string[], after: string[]) =>
    toHunks(diffLines(before.join("\n"), after.join("\n")), 1).map((hunk) => hunk.map(({ text }) => text).join(""));

  test.each([
    { case: "nothing", before: ["a"], after: ["a"], hunks: [] },
    { case: "one change", before: ["a", "b", "c", "d", "e"], after: ["a", "b", "x", "d", "e"], hunks: ["bcxd"] },
    { case: "changes that touch", before: ["a", "b", "c", "d"], after: ["x", "b", "c", "y"], hunks: ["axbcdy"] },
    { case: "changes far apart", before: ["a", "b", "c", "d", "e"], after: ["x", "b", "c", "d", "y"], hunks: ["axb", "dey"] },
  ])("$case", ({ before, after, hunks }) => {
    expect(hunksOf(before, after)).toEqual(hunks);
  });
});

describe("keys that can be written", () => {
  test.each([
    { case: "at the top", lines: ["ru"], some: ["lists", "deciders", "rules"] },
    { case: "in a rule", lines: ["rules:", "  - name: a", "    wh"], some: ["when", "refuse", "mode"] },
    { case: "at the dash of a rule", lines: ["rules:", "  - name: a", "  - na"], some: ["name", "on"] },
    { case: "at a dash below its key", lines: ["rules:", "- name: a", "  mod"], some: ["mode"] },
    { case: "after another rule with a dash below its key", lines: ["rules:", "- name: a", "- na"], some: ["name"] },
    { case: "in an effect", lines: ["rules:", "  - name: a", "    refuse:", "      co"], some: ["code", "message", "detail"] },
    { case: "in a list", lines: ["lists:", "  words:", "    ma"], some: ["match", "file", "values"] },
    { case: "in a decider", lines: ["deciders:", "  m:", "    ti"], some: ["timeout", "url"] },
    { case: "after a comment and an empty line", lines: ["rules:", "  - name: a", "# note", "", "    wh"], some: ["when"] },
  ])("$case", ({ lines, some }) => {
    expect(knownKeys(lines).map(({ label }) => label)).toEqual(expect.arrayContaining(some));
  });

  test.each([
    { case: "in a value", lines: ["rules:", "  - name: a", "    when: act"] },
    { case: "at a name of one's own", lines: ["lists:", "  wo"] },
  ])("there are none $case", ({ lines }) => {
    expect(knownKeys(lines)).toEqual([]);
  });
});

describe("faults in the editor", () => {
  const text = Text.of(["rules:", "  - on: user.bloking"]);
  const at = (line: number | null, column: number | null) => {
    const [{ from, to } = { from: 0, to: 0 }] = toDiagnostics([{ file: "f", line, column, message: "No.", hint: "Yes." }], text);
    return text.sliceString(from, to);
  };

  test.each([
    { case: "a place", line: 2, column: 9, marked: "user.bloking" },
    { case: "a line", line: 2, column: null, marked: "- on: user.bloking" },
    { case: "the file", line: null, column: null, marked: "rules:" },
    { case: "a place behind the end, of an older text", line: 9, column: 99, marked: "" },
  ])("mark $case", ({ line, column, marked }) => {
    expect(at(line, column)).toBe(marked);
  });
});

describe("a draft", () => {
  const file = (version: string, text: string): RulesFile => ({
    path: "rules.yaml",
    inForce: { version, loadedAt: 0, text },
    onDisk: { version, text, faults: [] },
    readOnly: null,
  });
  const draft = useDraft();

  beforeEach(() => {
    draft.discard();
    draft.follow(file("0", "start\n"));
    draft.discard();
  });

  test("follows the file as long as it is unchanged", () => {
    draft.follow(file("1", "a\r\n"));
    expect([draft.text.value, draft.isChanged.value, draft.theirs.value]).toEqual(["a\n", false, null]);
  });

  test("that is changed stays, and shows what somebody else has saved", () => {
    draft.text.value = "mine\n";
    draft.follow(file("1", "theirs\n"));
    expect([draft.text.value, draft.origin.value?.version, draft.theirs.value]).toEqual([
      "mine\n",
      "0",
      { version: "1", text: "theirs\n" },
    ]);
    draft.rebase();
    expect([draft.text.value, draft.origin.value?.version, draft.theirs.value]).toEqual(["mine\n", "1", null]);
  });

  test("is no conflict with somebody who saved the same", () => {
    draft.text.value = "same\n";
    draft.follow(file("1", "same\n"));
    expect([draft.isChanged.value, draft.origin.value?.version, draft.theirs.value]).toEqual([false, "1", null]);
  });

  test("that is discarded becomes what was saved last", () => {
    draft.text.value = "mine\n";
    draft.follow(file("1", "theirs\n"));
    draft.discard();
    expect([draft.text.value, draft.isChanged.value, draft.theirs.value]).toEqual(["theirs\n", false, null]);
  });

  test("that is saved is unchanged", () => {
    draft.text.value = "mine\n";
    draft.saved("2");
    draft.follow(file("2", "mine\n"));
    expect([draft.isChanged.value, draft.origin.value?.version]).toEqual([false, "2"]);
  });
});
