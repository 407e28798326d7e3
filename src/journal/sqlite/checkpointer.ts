import { openConnection } from "../../storage/sqlite/open-connection.ts";

/** Moves the journal's write-ahead log into its file beside the writers, who would otherwise do so between two commits. */
export interface Checkpointer {
  step(): void;
  close(): void;
}

/** Pages from which on the log is begun anew, for which writers are held up as long as it takes to move what came in the meantime. */
const LONG_LOG_PAGES = 8000;

/** Opens the journal's file, which a writer has made, for this alone. */
export function createCheckpointer(path: string): Checkpointer {
  const connection = openConnection(path, { create: false });
  // Who reads holds up no one: the log is then begun anew the next time.
  connection.exec("PRAGMA busy_timeout = 0");
  const move = connection.prepare("PRAGMA wal_checkpoint(PASSIVE)");
  const moveAndBeginAnew = connection.prepare("PRAGMA wal_checkpoint(RESTART)");
  return {
    step: () => {
      const pages = Number(move.get()?.log);
      if (pages >= LONG_LOG_PAGES) moveAndBeginAnew.get();
    },
    close: () => connection.close(),
  };
}
