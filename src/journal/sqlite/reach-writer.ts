import { reachFunctions } from "../../sqlite/reach-functions.ts";
import type { JournalWriter } from "../journal.ts";
import { recordThrough } from "./record-through.ts";
import type { Recorder, RecorderOptions } from "./recorder.ts";

/**
 * A process has but a part of the callbacks, and each message wakes the writer: it gathers longer, and sends fewer behind another, for the writer
 * takes what all processes have sent it into one commit.
 */
const BATCHING = { gatheringTurns: 2, mostUnderWay: 2, leastBehindAnother: 6 };

/** Records through the writer that another process has opened with this socket. What cannot reach it rejects, until there is one again. */
export function reachJournalWriter(socket: string, { duplicateWindow }: RecorderOptions): JournalWriter {
  return recordThrough(reachFunctions<Recorder>(socket, { duplicateWindow } satisfies RecorderOptions), BATCHING);
}
