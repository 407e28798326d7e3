import { beforeEach, expect, test } from "@jest/globals";
import { createPendingAnswers, type PendingAnswers } from "../../../src/server/cluster/pending-answers.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";

const TIMEOUT_MS = 2000;

let clock: FakeClock;
let answers: PendingAnswers<string>;
let sent: number[];

beforeEach(() => {
  clock = createFakeClock();
  answers = createPendingAnswers(TIMEOUT_MS, clock);
  sent = [];
});

test("each question gets the answer with its own number", async () => {
  const results = Promise.all([ask(), ask(), ask()]);
  answers.settle(3, "three");
  answers.settle(1, "one");
  answers.settle(2, "two");
  expect(await results).toEqual(["one", "two", "three"]);
  expect(sent).toEqual([1, 2, 3]);
  expect(clock.scheduled()).toEqual([]);
});

test("a question that is not answered in time fails, and a late answer is ignored", async () => {
  const asked = ask();
  asked.catch(() => {});
  await clock.advance(TIMEOUT_MS - 1);
  expect(clock.scheduled()).toEqual([1]);
  await clock.advance(1);
  await expect(asked).rejects.toThrow("no answer in 2000 ms");
  answers.settle(1, "late");
});

function ask(): Promise<string> {
  return answers.ask((question) => sent.push(question));
}
