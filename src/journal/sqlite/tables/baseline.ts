import type { DatabaseSync } from "node:sqlite";

/** Table `baseline`: one row, which says how far the journal has been pruned. */
export interface BaselineTable {
  id: number;
  /** The entries up to this position are gone. The relations that followed from them are in `baseline_relation`. */
  position: number;
}

/** Returns a function that reads the position up to which the journal has been pruned; 0 if it never was. */
export function createReadBaseline(connection: DatabaseSync): () => number {
  const select = connection.prepare("SELECT position FROM baseline WHERE id = 1");
  return () => Number(select.get()?.position);
}

export function createWriteBaseline(connection: DatabaseSync): (position: number) => void {
  const update = connection.prepare("UPDATE baseline SET position = ? WHERE id = 1");
  return (position) => void update.run(position);
}
