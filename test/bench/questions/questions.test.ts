import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createJournal } from "../../../src/journal/sqlite/create-journal.ts";
import { serve as serveWriter } from "../../../src/journal/sqlite/writer.ts";
import { expectDocumented } from "../../operator/api/expect-documented.ts";
import { REPOSITORY } from "../../support/repository.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { fill } from "../growth/fill.ts";
import { createChat } from "./entries.ts";
import { guideTable, type QuestionsReport } from "./guide-table.ts";
import { QUESTIONS } from "./questions.ts";

const GUIDE = readFileSync(join(REPOSITORY, "src/docs/guide/operate.md"), "utf8");
const RESULTS = join(REPOSITORY, "test/bench/results");
const ENTRIES = 3000;
const HALF_A_DAY_MS = 43_200_000;

describe("the twelve questions of the guide", () => {
  let directory: string;
  let app: TestApp;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "imhook-questions-"));
    const path = join(directory, "journal.sqlite");
    await createJournal(path);
    const writer = await serveWriter({ path, duplicateWindow: 0 });
    const entryAt = createChat({ size: ENTRIES, endsAt: Date.now(), span: HALF_A_DAY_MS, watchedEvery: 4 });
    await fill({ path, size: ENTRIES, writer, entryAt, progress: { step: () => {}, count: () => {} } });
    await writer.close();
    app = await startTestApp({}, directory);
  });

  afterAll(async () => {
    await app.close();
    await rm(directory, { recursive: true });
  });

  test("are twelve", () => {
    expect(QUESTIONS).toHaveLength(12);
  });

  test.each(QUESTIONS)("$question", async ({ request, isAnswered }) => {
    const { status, json } = await expectDocumented(app.operatorUrl, "GET", request);
    expect([status, isAnswered(json)]).toEqual([200, true]);
  });

  test("stand in the guide with the times of the newest results", () => {
    const newest = readdirSync(RESULTS)
      .filter((name) => name.endsWith("-questions.json"))
      .toSorted()
      .at(-1);
    const report: QuestionsReport = JSON.parse(readFileSync(join(RESULTS, newest ?? ""), "utf8"));
    expect(GUIDE).toContain(guideTable(report).join("\n"));
    expect(GUIDE).toContain(report.command);
  });
});
