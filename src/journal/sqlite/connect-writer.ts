import { connectRpc } from "../../storage/rpc/socket-client.ts";
import { createBatchingWriter } from "../batching-writer.ts";
import type { JournalWriter } from "../journal.ts";
import { callRecorder } from "./call-recorder.ts";
import type { Recorder, RecorderOptions } from "./recorder.ts";

/**
 * One of several processes has only part of the callbacks, and each message wakes the writer. So it gathers longer than a single process does.
 * It sends the next batch earlier, because the writer commits what all processes have sent together.
 */
const BATCHING = { gatheringTurns: 2, maxConcurrent: 2, minConcurrentBatch: 6 };

/** Records through the writer that another process serves at this socket. While it cannot be reached, appends reject. */
export function connectJournalWriter(socket: string, { duplicateWindow }: RecorderOptions): JournalWriter {
  return createBatchingWriter(callRecorder(connectRpc<Recorder>(socket, { duplicateWindow } satisfies RecorderOptions)), BATCHING);
}
