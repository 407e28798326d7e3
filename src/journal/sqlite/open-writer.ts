import { startThread } from "../../storage/rpc/worker-thread.ts";
import { createBatchingWriter } from "../batching-writer.ts";
import type { MeasuredWriter } from "../commit-figures.ts";
import type { JournalWriter } from "../journal.ts";
import { callRecorder } from "./call-recorder.ts";
import type { Writer, WriterOptions } from "./writer.ts";

export interface JournalOptions {
  /** In seconds; 0 finds no duplicates. Default: 0. */
  duplicateWindow?: number;
  /** Socket at which other processes of the same user can record too, as long as the writer is open. */
  socket?: string;
}

/** Of two concurrent commits, one is being written. The other is in the thread's queue, so the thread need not wait for this event loop. */
const BATCHING = { gatheringTurns: 1, maxConcurrent: 2, minConcurrentBatch: 8 };

/**
 * Opens the SQLite file `path` for recording. It is created if it does not exist, and upgraded if an older version wrote it. Rejects if that
 * fails; with a UsageError if the file is not a usable journal.
 */
export async function openJournalWriter(
  path: string,
  { duplicateWindow = 0, socket }: JournalOptions = {},
): Promise<JournalWriter & MeasuredWriter> {
  const thread = startThread<Writer>(import.meta.url, "writer", { path, duplicateWindow, socket } satisfies WriterOptions);
  await thread.open();
  const close = async () => {
    await thread.call("close");
    await thread.close();
  };
  return { ...createBatchingWriter(callRecorder({ ...thread, close }), BATCHING), commitFigures: () => thread.call("commitFigures") };
}
