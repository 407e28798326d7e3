import type { DatabaseSync } from "node:sqlite";

/** Table `recovery`: which quarantined entry was recovered, and by the entry at which position. Each is recovered once. */
export interface RecoveryTable {
  /** Id of the quarantined entry. */
  quarantined: string;
  /** Position of the entry that recovers it. */
  position: number;
}

/** Returns a function that tells whether an entry has been recovered. */
export function createIsRecovered(connection: DatabaseSync): (id: string) => boolean {
  const select = connection.prepare("SELECT 1 FROM recovery WHERE quarantined = ?");
  return (id) => select.get(id) !== undefined;
}

/** Returns a function that notes that an entry is recovered by the one that was inserted last. */
export function createInsertRecovery(connection: DatabaseSync): (id: string) => void {
  const insert = connection.prepare("INSERT INTO recovery (quarantined, position) VALUES (?, (SELECT max(position) FROM entry))");
  return (id) => void insert.run(id);
}

/** Returns a function that reads the id of the entry that recovers another one; null if none does. */
export function createGetRecoveredBy(connection: DatabaseSync): (id: string) => string | null {
  const select = connection.prepare("SELECT id FROM entry JOIN recovery USING (position) WHERE quarantined = ?");
  return (id) => {
    const row = select.get(id);
    return row === undefined ? null : String(row.id);
  };
}

/** Returns a function that deletes what is noted of an entry, if anything is. */
export function createDeleteRecovery(connection: DatabaseSync): (id: string) => void {
  const remove = connection.prepare("DELETE FROM recovery WHERE quarantined = ?");
  return (id) => void remove.run(id);
}
