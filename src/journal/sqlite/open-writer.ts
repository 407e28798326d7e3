import { startThread } from "../../storage/rpc/worker-thread.ts";
import type { JournalWriter } from "../journal.ts";
import { createBatchingWriter } from "./batching-writer.ts";
import type { Writer, WriterOptions } from "./writer.ts";

/** How a journal is kept. */
export interface JournalOptions {
  /** In seconds; 0, the default, takes no callback for repeated. */
  duplicateWindow?: number;
  /** Socket at which other processes of the same user are to record too, as long as the writer is open. */
  socket?: string;
}

/** One batch that is committed, and one that the thread finds when it is done, without waiting for a turn of this event loop. */
const BATCHING = { gatheringTurns: 1, mostUnderWay: 2, leastBehindAnother: 8 };

/**
 * Opens the SQLite file `path` to record in it; it is made where there is none, and brought up to date. Rejects where that fails, with a
 * message for the operator where the file that is there is no journal that can be worked with.
 */
export async function openJournalWriter(path: string, { duplicateWindow = 0, socket }: JournalOptions = {}): Promise<JournalWriter> {
  const thread = startThread<Writer>(import.meta.url, "writer", { path, duplicateWindow, socket } satisfies WriterOptions);
  await thread.open();
  const close = async () => {
    await thread.call("close");
    await thread.close();
  };
  return createBatchingWriter({ ...thread, close }, BATCHING);
}
