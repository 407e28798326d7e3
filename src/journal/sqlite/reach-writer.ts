import { reachFunctions } from "../../sqlite/reach-functions.ts";
import type { JournalWriter } from "../journal.ts";
import { recordThrough } from "./record-through.ts";
import type { Recorder, RecorderOptions } from "./recorder.ts";

/** The writer takes what all processes have sent it into one commit, so nothing is gained by holding back. */
const BATCHING = { mostUnderWay: 4, leastBehindAnother: 1 };

/** Records through the writer that another process has opened with this socket. What cannot reach it rejects, until there is one again. */
export function reachJournalWriter(socket: string, { duplicateWindow }: RecorderOptions): JournalWriter {
  return recordThrough(reachFunctions<Recorder>(socket, { duplicateWindow } satisfies RecorderOptions), BATCHING);
}
