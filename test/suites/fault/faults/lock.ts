import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { EndFault, Fault, Scene } from "../fault.ts";

/** Another process that keeps the journal's file to itself. */
export const lockFaults: readonly Fault[] = [
  {
    name: "journal locked",
    how: "another process holds the write lock (BEGIN IMMEDIATE)",
    begin: lock,
    expected: { after: "either", ready: "either" },
  },
];

async function lock({ folder }: Scene): Promise<EndFault> {
  const database = new DatabaseSync(join(folder, "journal.sqlite"), { timeout: 5000 });
  database.exec("BEGIN IMMEDIATE");
  return async () => {
    database.exec("ROLLBACK");
    database.close();
  };
}
