import { connectRpc } from "../../storage/rpc/socket-client.ts";
import type { JournalWriter } from "../journal.ts";
import { createBatchingWriter } from "./batching-writer.ts";
import type { Recorder, RecorderOptions } from "./recorder.ts";

/**
 * A process has but a part of the callbacks, and each message wakes the writer: it gathers longer, and sends fewer behind another, for the writer
 * takes what all processes have sent it into one commit.
 */
const BATCHING = { gatheringTurns: 2, mostUnderWay: 2, leastBehindAnother: 6 };

/** Records through the writer that another process has opened with this socket. What cannot reach it rejects, until there is one again. */
export function connectJournalWriter(socket: string, { duplicateWindow }: RecorderOptions): JournalWriter {
  return createBatchingWriter(connectRpc<Recorder>(socket, { duplicateWindow } satisfies RecorderOptions), BATCHING);
}
