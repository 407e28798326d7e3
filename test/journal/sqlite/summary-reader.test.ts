import { expect, test } from "@jest/globals";
import { newEntry } from "../../support/entries.ts";
import { describeSummaryReader } from "../summary-reader-contract.ts";
import { SQLITE } from "./under-test.ts";

describeSummaryReader(SQLITE);

test("bodies are read when a filter first needs them, and those of pruned entries not at all", async () => {
  const { append, prune, summaries, close } = await SQLITE.create();
  await append([newEntry(), newEntry()]);
  const [first, second] = (await summaries.readSummaries(0, 10, { bodies: true })).entries;
  expect(first?.eventTypes()).toEqual(["user.followed"]);
  await prune(2);
  expect([first?.eventTypes(), second?.eventTypes(), second?.text()]).toEqual([["user.followed"], [], ""]);
  await close();
});
