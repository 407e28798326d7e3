import { openConnection } from "../../storage/sqlite/open-connection.ts";

/** Moves the journal's write-ahead log into its file. Without this, writers would do it between two commits. */
export interface Checkpointer {
  step(): void;
  close(): void;
}

/** Length from which the log is restarted at its beginning. Writers wait while what came during the step is moved. */
const RESTART_LOG_PAGES = 8000;

/** Opens a connection of its own to the journal `path`, which a writer has created. */
export function createCheckpointer(path: string): Checkpointer {
  const connection = openConnection(path, { create: false });
  // Do not wait for readers: the next step restarts the log.
  connection.exec("PRAGMA busy_timeout = 0");
  const checkpoint = connection.prepare("PRAGMA wal_checkpoint(PASSIVE)");
  const checkpointAndRestart = connection.prepare("PRAGMA wal_checkpoint(RESTART)");
  return {
    step: () => {
      const pages = Number(checkpoint.get()?.log);
      if (pages >= RESTART_LOG_PAGES) checkpointAndRestart.get();
    },
    close: () => connection.close(),
  };
}
