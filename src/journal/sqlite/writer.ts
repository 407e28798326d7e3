import type { DatabaseSync } from "node:sqlite";
import type { RpcServer, RpcService } from "../../storage/rpc/socket-server.ts";
import { createTransactions, openConnection } from "../../storage/sqlite/open-connection.ts";
import { claimJournal } from "./claim-journal.ts";
import { appliedMigrations, NEWEST_MIGRATION } from "./newest-migration.ts";
import { createRecorders, type Recorder, type RecorderOptions } from "./recorder.ts";

/** Functions of the thread that writes the journal. Each is one commit: all of it is on disk, or nothing. */
export interface Writer extends Recorder {
  /** Moves the write-ahead log into the file and closes it. */
  close(): Promise<void>;
}

/** What the writer is given. */
export interface WriterOptions extends RecorderOptions {
  path: string;
  /** At which other processes are to record too. */
  socket?: string | undefined;
}

/** The reader's thread keeps the log shorter; where it does not, a commit moves the log into the file. */
const LONGEST_LOG_PAGES = 20_000;

/**
 * Claims the journal's file, which is made where there is none, and brings it up to date. Rejects as `claimJournal` does, or where that fails.
 */
export async function serve({ path, socket, duplicateWindow }: WriterOptions): Promise<Writer> {
  const lock = await claimJournal(path);
  const connection = openConnection(path, { create: false });
  if (appliedMigrations(connection).at(-1) !== NEWEST_MIGRATION) await bringUpToDate(path);
  connection.exec(`PRAGMA wal_autocheckpoint = ${LONGEST_LOG_PAGES}`);
  const inTransaction = createTransactions(connection);
  const createRecorder = createRecorders(connection, path);
  const recorder = inTransaction(() => createRecorder({ duplicateWindow }));
  const shared = socket === undefined ? null : await share(socket, { create: createRecorder, inTransaction });
  return {
    append: (entries) => inTransaction(() => recorder.append(entries)),
    appendLate: (late) => inTransaction(() => recorder.appendLate(late)),
    probe: () => inTransaction(recorder.probe),
    close: async () => {
      await shared?.close();
      checkpointAndClose(connection);
      lock.release();
    },
  };
}

async function share(socket: string, recorders: RpcService<Recorder, RecorderOptions>): Promise<RpcServer> {
  // Loaded where it is needed: one process does without.
  const { serveRpc } = await import("../../storage/rpc/socket-server.ts");
  return serveRpc(socket, recorders);
}

async function bringUpToDate(path: string): Promise<void> {
  // Loaded where it is needed: most starts do without.
  const { migrateJournal } = await import("./migrate-journal.ts");
  await migrateJournal(path);
}

function checkpointAndClose(connection: DatabaseSync): void {
  // Without waiting: where another process has the file open too, the log stays, and waiting for it would hold up its commits.
  connection.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
  connection.close();
}
