import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** An entry as the journal's file has it, read past imhook. */
export interface EntryRow {
  position: number;
  id: string;
  status: "accepted" | "quarantined" | "duplicate";
  authentication: string;
  query: string;
  duplicate_of: string | null;
}

/** What an entry has of its request. */
export interface KeptRow {
  position: number;
  query: string;
  reason: string | null;
  body: string | null;
  body_encoding: string | null;
}

/** Reads the journal's file, which imhook may have open. */
export interface JournalFile {
  /** Entries behind a position in the order of commits. */
  readAfter(position: number): EntryRow[];
  /** As above, with the bodies. */
  readKeptAfter(position: number): KeptRow[];
  lastPosition(): number;
  /** "ok", or what SQLite finds wrong. */
  checkIntegrity(): string;
  close(): void;
}

export function openJournalFile(folder: string): JournalFile {
  const database = new DatabaseSync(join(folder, "journal.sqlite"), { readOnly: true, timeout: 5000 });
  const select = database.prepare(
    "SELECT position, id, status, authentication, query, duplicate_of FROM entry WHERE position > ? ORDER BY position",
  );
  const selectKept = database.prepare(
    "SELECT position, query, reason, body, body_encoding FROM entry WHERE position > ? ORDER BY position",
  );
  return {
    // The columns are those of the statement above.
    readAfter: (position) => select.all(position) as unknown as EntryRow[],
    readKeptAfter: (position) => selectKept.all(position) as unknown as KeptRow[],
    lastPosition: () => Number(database.prepare("SELECT max(position) AS last FROM entry").get()?.last ?? 0),
    checkIntegrity: () => String(database.prepare("PRAGMA integrity_check").get()?.integrity_check),
    close: () => database.close(),
  };
}
