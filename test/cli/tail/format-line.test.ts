import { describe, expect, test } from "@jest/globals";
import type { EntrySummary } from "../../../generated/operator.ts";
import { formatLine } from "../../../src/cli/tail/format-line.ts";
import { widthOf } from "../../../src/cli/terminal/to-width.ts";
import { storedEntry } from "../../support/entries.ts";

const TIME = new Date(2026, 0, 2, 3, 4, 5, 6).getTime();
const ID = "019a9f1c-7a00-7000-8000-000000000001";

function summary(fields: Partial<EntrySummary>): EntrySummary {
  return { ...storedEntry(), id: ID, receivedAt: TIME, command: "Sns.CallbackBlackListAdd", actor: "alice", targets: ["bob"], ...fields };
}

const CALLBACKS: Record<string, EntrySummary> = {
  "an after-callback": summary({}),
  "one that was allowed": summary({ decision: { kind: "allow" }, decidedBy: { by: "default", name: null }, group: "g" }),
  "one that a rule refused": summary({
    ...{ decision: { kind: "refuse" }, decidedBy: { by: "rule", name: "spam" } },
    command: "callbackBeforeSendSingleMsgCommandThatIsLong",
  }),
  "one that was late": summary({ decision: { kind: "allow", fallback: "deadline" }, decidedBy: { by: "fallback", name: null } }),
  "one in quarantine": summary({
    ...{ status: "quarantined", reason: "invalid: body must be object", actor: null, targets: [], command: null },
  }),
  "a repeat": summary({ status: "duplicate" }),
  "wide names": summary({ actor: "李雷", targets: ["韩梅梅", "👨‍👩‍👧‍👦", "bob", "carol", "dave"], command: "회원" }),
  "a hostile name": summary({
    ...{ actor: "\u001b[2J\u202e\r\n\t\u0007x", targets: ["\u009b31m\ud800"], group: "\u2028" },
    ...{ command: "\u001b]0;title\u0007", reason: "\u0000" },
  }),
  "a name of a megabyte": summary({ actor: "n".repeat(1 << 20), targets: ["t".repeat(1 << 20)], command: "c".repeat(1 << 20) }),
};

test.each(Object.entries(CALLBACKS))("%s fits 80 and 200 columns, and no text makes the terminal do anything", (_name, callback) => {
  for (const columns of [80, 200, 54, 20]) {
    const line = formatLine(callback, columns);
    // Each column has its place, even if the terminal is narrower.
    expect(widthOf(line)).toBeLessThanOrEqual(Math.max(columns, 54));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is about them
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
  }
});

describe("in 80 columns", () => {
  test.each([
    ["an after-callback", "03:04:05  recorded     Sns.CallbackBlackListAdd       alice → bob"],
    ["one that was allowed", "03:04:05  allow        Sns.CallbackBlackListAdd       alice → bob in g"],
    ["one that a rule refused", "03:04:05  refuse       callbackBeforeSendSingleMsgC…  alice → bob by rule spam"],
    ["one that was late", "03:04:05  allow        Sns.CallbackBlackListAdd       alice → bob by fallback a…"],
    ["one in quarantine", "03:04:05  quarantined  -                              (invalid: body must be ob…"],
    ["a repeat", "03:04:05  duplicate    Sns.CallbackBlackListAdd       alice → bob"],
    ["wide names", "03:04:05  recorded     회원                           李雷 → 韩梅梅, 👨‍👩‍👧‍👦, bob an…"],
  ])("%s", (name, line) => {
    expect(formatLine(CALLBACKS[name] as EntrySummary, 80)).toBe(line);
  });
});

test("in 200 columns, there are time of day, sender and id as well", () => {
  expect(formatLine(CALLBACKS["one that a rule refused"] as EntrySummary, 200)).toBe(
    `03:04:05.006  refuse       tencent-chat  callbackBeforeSendSingleMsgCommandThatIsL…  ${ID}  alice → bob by rule spam`,
  );
});

test("what no terminal shows is not cut at the end", () => {
  const line = formatLine(CALLBACKS["wide names"] as EntrySummary, null);
  expect(line).toMatch(/ {2}李雷 → 韩梅梅, 👨‍👩‍👧‍👦, bob and 2 more$/);
});
