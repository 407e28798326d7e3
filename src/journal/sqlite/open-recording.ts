import type { DatabaseSync } from "node:sqlite";
import { machineTime } from "../../clock.ts";
import { createTransactions, type InTransaction, openConnection } from "../../storage/sqlite/open-connection.ts";
import type { CommitFigures } from "../commit-figures.ts";
import { claimJournal } from "./claim-journal.ts";
import { createCommitMeter } from "./commit-meter.ts";
import { appliedMigrations, NEWEST_MIGRATION } from "./newest-migration.ts";
import { createRecorders, type Recorder, type RecorderOptions } from "./recorder.ts";

/** A journal that is open for writing in this thread. Each call of its recorder is one commit: all of it is on disk, or nothing. */
export interface Recording extends Recorder {
  /** Creates a recorder with options of its own. Must be called in a transaction, as its procedures must. */
  createRecorder(options: RecorderOptions): Recorder;
  inTransaction: InTransaction;
  /** Of the transactions since it was opened. */
  commitFigures(): CommitFigures;
  /** Moves the write-ahead log into the file and closes it. */
  close(): void;
}

export interface RecordingOptions extends RecorderOptions {
  path: string;
}

/** Longest write-ahead log. The reader's thread normally keeps it shorter; if it cannot, a commit moves the log into the file. */
const MAX_LOG_PAGES = 20_000;

/** Claims the journal `path`, creates or upgrades it if necessary, and opens it. Rejects as `claimJournal` does, and if the upgrade fails. */
export async function openRecording({ path, duplicateWindow }: RecordingOptions): Promise<Recording> {
  const lock = await claimJournal(path);
  const connection = openConnection(path, { create: false });
  if (appliedMigrations(connection).at(-1) !== NEWEST_MIGRATION) await upgrade(path);
  connection.exec(`PRAGMA wal_autocheckpoint = ${MAX_LOG_PAGES}`);
  const { inTransaction, add, figures, latestCommitMs } = createCommitMeter((onCommitted) => createTransactions(connection, onCommitted));
  const createRecorder = createRecorders(connection, path, { now: machineTime, latestCommitMs, onAppended: add });
  const recorder = inTransaction(() => createRecorder({ duplicateWindow }));
  return {
    createRecorder,
    inTransaction,
    append: (entries) => inTransaction(() => recorder.append(entries)),
    appendLate: (late) => inTransaction(() => recorder.appendLate(late)),
    recover: (entries) => inTransaction(() => recorder.recover(entries)),
    probe: () => inTransaction(recorder.probe),
    commitFigures: figures,
    close: () => {
      checkpointAndClose(connection);
      lock.release();
    },
  };
}

async function upgrade(path: string): Promise<void> {
  // Most starts do not need this module.
  const { migrateJournal } = await import("./migrate-journal.ts");
  await migrateJournal(path);
}

function checkpointAndClose(connection: DatabaseSync): void {
  // Do not wait: if another process has the file open, the log stays, and waiting would delay the commits of that process.
  connection.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
  connection.close();
}
