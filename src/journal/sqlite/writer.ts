import type { DatabaseSync } from "node:sqlite";
import type { RpcServer, RpcService } from "../../storage/rpc/socket-server.ts";
import { createTransactions, openConnection } from "../../storage/sqlite/open-connection.ts";
import { claimJournal } from "./claim-journal.ts";
import { appliedMigrations, NEWEST_MIGRATION } from "./newest-migration.ts";
import { createRecorders, type Recorder, type RecorderOptions } from "./recorder.ts";

/** Procedures of the thread that writes the journal. Each call is one commit: all of it is on disk, or nothing. */
export interface Writer extends Recorder {
  /** Moves the write-ahead log into the file and closes it. */
  close(): Promise<void>;
}

export interface WriterOptions extends RecorderOptions {
  path: string;
  /** Socket at which other processes can record too. */
  socket?: string | undefined;
}

/** Longest write-ahead log. The reader's thread normally keeps it shorter; if it cannot, a commit moves the log into the file. */
const MAX_LOG_PAGES = 20_000;

/** Claims the journal `path`, creates or upgrades it if necessary, and opens it. Rejects as `claimJournal` does, and if the upgrade fails. */
export async function serve({ path, socket, duplicateWindow }: WriterOptions): Promise<Writer> {
  const lock = await claimJournal(path);
  const connection = openConnection(path, { create: false });
  if (appliedMigrations(connection).at(-1) !== NEWEST_MIGRATION) await upgrade(path);
  connection.exec(`PRAGMA wal_autocheckpoint = ${MAX_LOG_PAGES}`);
  const inTransaction = createTransactions(connection);
  const createRecorder = createRecorders(connection, path);
  const recorder = inTransaction(() => createRecorder({ duplicateWindow }));
  const server = socket === undefined ? null : await listen(socket, { create: createRecorder, inTransaction });
  return {
    append: (entries) => inTransaction(() => recorder.append(entries)),
    appendLate: (late) => inTransaction(() => recorder.appendLate(late)),
    probe: () => inTransaction(recorder.probe),
    close: async () => {
      await server?.close();
      checkpointAndClose(connection);
      lock.release();
    },
  };
}

async function listen(socket: string, service: RpcService<Recorder, RecorderOptions>): Promise<RpcServer> {
  // A single process does not need this module.
  const { serveRpc } = await import("../../storage/rpc/socket-server.ts");
  return serveRpc(socket, service);
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
