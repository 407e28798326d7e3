import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createIdSource } from "../../../../src/journal/entry-id.ts";
import type { NewEntry } from "../../../../src/journal/journal.ts";
import { openRuleRuns, type RuleRuns } from "../../../../src/rules/what-if/open-rule-runs.ts";
import { usePostgres } from "../../../support/postgres.ts";
import { createRecorder } from "../../../support/recorded-callbacks.ts";
import type { RecordedUnderTest } from "../recorded-under-test.ts";
import { recordInDatabase } from "./record-in-database.ts";

const postgres = usePostgres();

const START = Date.UTC(2026, 6, 1);
const CONTENT = `rules: [{ name: odd, on: message.sending, when: 'text == "\\u0000x\\U0010fffd"', refuse: { message: No. } }]`;

let recorded: RecordedUnderTest & { settings: { url: string; instance: string } };
let runs: RuleRuns;

beforeEach(async () => {
  recorded = await recordInDatabase(postgres);
  runs = openRuleRuns({ database: recorded.settings });
});

afterEach(async () => {
  await runs.close();
  await recorded.remove();
});

const rules = () => ({ path: join(recorded.folder, "rules.yaml"), content: CONTENT });

function sent(text: string, at: number): NewEntry {
  return createRecorder(null).record({
    command: "C2C.CallbackBeforeSendMsg",
    body: { From_Account: "alice", To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: text } }] },
    at,
  });
}

test("rules are tested and explained in a thread, on texts as they were sent", async () => {
  const [odd, plain] = [sent("\u0000x\u{10fffd}", START), sent("x", START + 1)];
  await recorded.append([odd, plain]);
  const tested = { tested: { since: START, until: START + 10 }, examples: 1 };
  const progress: number[] = [];
  const control = { signal: new AbortController().signal, onProgress: ({ done }: { done: number }) => progress.push(done) };
  expect(await runs.test(rules(), tested, control)).toMatchObject({
    state: "done",
    result: { tested: 2, changed: 1, changes: [{ examples: [{ entry: odd.id }] }] },
  });
  expect(progress).toEqual([2]);
  expect(await runs.explain(rules(), odd.id)).toMatchObject({
    result: { now: { outcome: "refuse", rule: "odd" }, rules: [{ matches: true }] },
  });
  expect(await runs.explain(rules(), plain.id)).toMatchObject({ result: { rules: [{ matches: false }] } });
});

test.each(["", "nothing", "%", "\u0000", createIdSource()(START)])("there is no entry %j to explain", async (id) => {
  expect(await runs.explain(rules(), id)).toEqual({ state: "done", result: null });
});

test("the end of a span is not part of it, its beginning is", async () => {
  await recorded.append([sent("a", START - 1), sent("b", START), sent("c", START + 1), sent("d", START + 2)]);
  const control = { signal: new AbortController().signal, onProgress: () => {} };
  const outcome = await runs.test(rules(), { tested: { since: START, until: START + 2 }, examples: 1 }, control);
  expect(outcome).toMatchObject({ state: "done", result: { entries: 2 } });
});

test("a database that is gone fails a run with its name, and the next one begins anew", async () => {
  await recorded.append([sent("a", START)]);
  await postgres.server().stop("fast");
  await expect(runs.explain(rules(), createIdSource()(START))).rejects.toThrow(/^database 127\.0\.0\.1:/);
  await postgres.server().start();
  expect(await runs.explain(rules(), createIdSource()(START))).toEqual({ state: "done", result: null });
});
