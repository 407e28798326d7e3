import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { Finding } from "../../../generated/operator.ts";
import { findIn } from "../../../src/findings/find.ts";
import { KINDS } from "../../../src/findings/kinds.ts";
import { readSeries } from "../../../src/findings/readers/read-series.ts";
import type { NewEntry } from "../../../src/journal/journal.ts";
import { openSeries } from "../../../src/series/open-series.ts";
import { newEntry } from "../../support/entries.ts";
import { openJournal } from "../../support/open-journal.ts";
import { CALM, HOUR_MS, MINUTE_MS, NOW } from "../figures.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-findings-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** What is found at a time if a journal has these entries and all else is well. */
async function found(entries: readonly Partial<NewEntry>[], at: number): Promise<Array<Omit<Finding, "since">>> {
  const journal = await openJournal(join(folder, "journal.sqlite"));
  await Promise.all(entries.map((fields) => journal.append(newEntry(fields))));
  const series = await openSeries({
    location: { path: join(folder, "series.sqlite"), journalPath: join(folder, "journal.sqlite") },
    ...{ commits: journal, log: pino({ enabled: false }) },
  });
  const figures = await readSeries(series)(at);
  await series.close();
  await journal.close();
  return findIn({ ...CALM, prunedAt: null, ...figures, at }, KINDS).items;
}

/** One callback each minute of five hours, until now. */
const STEADY = Array.from({ length: 300 }, (_nothing, minute) => ({ receivedAt: NOW - minute * MINUTE_MS }));

test("callbacks that come are no finding, and neither is a short pause; when they have stopped for long, they are", async () => {
  expect(await found(STEADY, NOW)).toEqual([]);
  expect(await found([], NOW + 20 * MINUTE_MS)).toEqual([]);
  expect(await found([], NOW + HOUR_MS)).toMatchObject([
    { kind: "callbacks-stopped", sender: "tencent-chat", figures: { silentMs: HOUR_MS } },
  ]);
});

test("what is quarantined from now on rises, and late decisions are those of the last minutes", async () => {
  const at = NOW + 30_000;
  const decision = { kind: "allow", fallback: "deadline" } as const;
  const items = await found(
    [
      ...STEADY,
      ...Array.from(
        { length: 8 },
        () => ({ receivedAt: NOW, status: "quarantined", reason: "unknown-command: x", command: null }) as const,
      ),
      { receivedAt: NOW - 5 * MINUTE_MS, command: "C2C.CallbackBeforeSendMsg", phase: "before", decision },
      { receivedAt: NOW - HOUR_MS, command: "C2C.CallbackBeforeSendMsg", phase: "before", decision },
    ],
    at,
  );
  expect(items).toMatchObject([
    { kind: "fallbacks", severity: "warning", since: NOW - 5 * MINUTE_MS, subjects: ["C2C.CallbackBeforeSendMsg"], figures: { late: 1 } },
    { kind: "quarantine", severity: "warning", subjects: ["unknown"], figures: { quarantined: 8, dayBefore: 0 } },
  ]);
});
