import { setImmediate } from "node:timers/promises";
import { pino } from "pino";
import { openRecording } from "../../src/journal/sqlite/open-recording.ts";
import { serve } from "../../src/series/sqlite/follower.ts";
import { newEntry } from "../support/entries.ts";

// A process that records entries and counts them a few at a time, prints the position of each step, and goes on until it is killed.

const [path = "", journalPath = ""] = process.argv.slice(2);
const log = pino();
const recording = await openRecording({ path: journalPath, duplicateWindow: 0 });
const series = serve({ path, journalPath });
for (let step = 0; ; step += 1) {
  recording.append(Array.from({ length: 1 + (step % 7) }, (_nothing, index) => newEntry({ durationMs: index + 1 })));
  series.follow();
  log.info({ position: series.progress().followed }, "counted");
  // The log is written between two steps.
  await setImmediate();
}
