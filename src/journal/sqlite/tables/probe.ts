import type { DatabaseSync } from "node:sqlite";

/** Table `probe`: one row, which the readiness check writes. */
export interface ProbeTable {
  id: number;
  checked_at: number;
}

/** Returns a function that proves that the file can be written, by writing to it. */
export function createProbe(connection: DatabaseSync): () => void {
  const write = connection.prepare("INSERT OR REPLACE INTO probe (id, checked_at) VALUES (1, ?)");
  return () => void write.run(Date.now());
}
