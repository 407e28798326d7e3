import { join } from "node:path";
import { createJournal } from "../../../src/journal/sqlite/create-journal.ts";
import { serve as serveWriter } from "../../../src/journal/sqlite/writer.ts";
import { get } from "../../support/http.ts";
import { end, startImhook } from "../../support/imhook.ts";
import { fill } from "../growth/fill.ts";
import { createProgress } from "../growth/progress.ts";
import { percentile } from "../statistics.ts";
import { createChat } from "./entries.ts";
import { QUESTIONS } from "./questions.ts";

/** How long the answers take over a journal of one size. */
export interface Answered {
  entries: number;
  /** From the start until index, relations and series have every entry, in seconds. */
  followSeconds: number;
  /** Medians in milliseconds, from sending the request until the answer is there, in the order of the questions. */
  milliseconds: number[];
  /** Questions without an answer. */
  unanswered: string[];
}

const FIRST_ASKS = 3;
const ASKS = 21;
const MIDDLE = 0.5;

/** Writes a journal of this size to `folder`, starts imhook on it and asks every question. */
export async function measureQuestions(folder: string, entries: number, say: (line: string) => void): Promise<Answered> {
  say(`writing ${entries} entries`);
  await writeJournal(join(folder, "journal.sqlite"), entries);
  say(`following ${entries} entries`);
  const startedAt = performance.now();
  const imhook = await startImhook(folder);
  // Each of these waits until what answers it has every entry.
  for (const path of ["/api/callbacks?user=alice&limit=1", "/api/relations?limit=1", "/api/coverage"])
    await get(`${imhook.operatorUrl}${path}`);
  const followSeconds = (performance.now() - startedAt) / 1000;
  const answered: Answered = { entries, followSeconds, milliseconds: [], unanswered: [] };
  for (const { question, request, isAnswered } of QUESTIONS) {
    say(question);
    const url = `${imhook.operatorUrl}${request}`;
    for (let ask = 0; ask < FIRST_ASKS; ask += 1) await get(url);
    const times: number[] = [];
    for (let ask = 0; ask < ASKS; ask += 1) {
      const askedAt = performance.now();
      const { status, json } = await get(url);
      times.push(performance.now() - askedAt);
      if (ask === 0 && (status !== 200 || !isAnswered(json))) answered.unanswered.push(question);
    }
    answered.milliseconds.push(percentile(times, MIDDLE));
  }
  await end(imhook, "SIGTERM");
  return answered;
}

export async function writeJournal(path: string, size: number): Promise<void> {
  await createJournal(path);
  const writer = await serveWriter({ path, duplicateWindow: 0 });
  await fill({ path, size, writer, entryAt: createChat({ size, endsAt: Date.now() }), progress: createProgress() });
  await writer.close();
}
