import type { JournalReader, SummaryReader } from "./journal.ts";

/** Reads committed entries in their order, in a thread that has its own connection to the journal. */
export type CommittedReader = Pick<JournalReader, "readAfter" | "newestPosition" | "close"> & Pick<SummaryReader, "beforeReceipt">;
