import type { DatabaseSync } from "node:sqlite";
import type { AuditEntry } from "../../../generated/operator.ts";
import { addCounts, areNone, toAuditRow } from "../audit-row.ts";
import type { ChangeOrigin } from "../change-origin.ts";

/** Writes audit entries. The caller begins and ends the transaction, in which it makes the change itself. */
export interface AuditWriter {
  /** Adds an entry, or replaces the one with the same id. */
  write(entry: AuditEntry): void;
  /** Adds counts to those of the entry of a change that is made in parts. Does nothing if all are 0. */
  count(origin: ChangeOrigin, counts: Readonly<Record<string, number>>): void;
}

/** `connection` is one to a file that has the table `audit_entry`. */
export function createAuditWriter(connection: DatabaseSync): AuditWriter {
  const insert = connection.prepare(`
    INSERT OR REPLACE INTO audit_entry (id, at, who, role, address, action, object, value, before, after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const selectCounts = connection.prepare("SELECT after FROM audit_entry WHERE id = ?");

  return {
    write,
    count: (origin, counts) => {
      if (areNone(counts)) return;
      const counted = selectCounts.get(origin.id)?.after;
      write({ ...origin, value: null, before: null, after: addCounts(typeof counted === "string" ? counted : null, counts) });
    },
  };

  function write(entry: AuditEntry): void {
    const { id, at, who, role, address, action, object, value, before, after } = toAuditRow(entry);
    insert.run(id, at, who, role, address, action, object, value, before, after);
  }
}
