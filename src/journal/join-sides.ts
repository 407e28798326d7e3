import type { JournalReader, JournalWriter } from "./journal.ts";

/** Combines a writer and a reader of one journal. */
export function joinSides<Writer extends JournalWriter>(writer: Writer, reader: JournalReader): Writer & JournalReader {
  return {
    ...writer,
    ...reader,
    check: async () => {
      await writer.check();
      await reader.check();
    },
    close: async () => {
      // The last connection to close moves the write-ahead log into the file, so it must be one that can write.
      await reader.close();
      await writer.close();
    },
  };
}
