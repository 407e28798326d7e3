import type { DatabaseSync } from "node:sqlite";
import type { AuditEntry, Role } from "../../../generated/operator.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { AuditDetails } from "../audit-log.ts";
import type { ChangeOrigin } from "../change-origin.ts";
import { shorten, shortenDetails } from "../shorten.ts";

/** Table `audit_entry`. */
export interface AuditTable {
  id: string;
  at: number;
  who: string;
  role: Role | null;
  address: string | null;
  action: string;
  object: string;
  value: string | null;
  /** JSON. */
  before: string | null;
  /** JSON. */
  after: string | null;
}

/** Writes audit entries. The caller begins and ends the transaction, in which it makes the change itself. */
export interface AuditWriter {
  /** Adds an entry, or replaces the one with the same id. */
  write(entry: AuditEntry): void;
  /** Adds counts to those of the entry of a change that is made in parts. Does nothing if all are 0. */
  count(origin: ChangeOrigin, counts: Readonly<Record<string, number>>): void;
}

/** `connection` is one to a file that has the table. */
export function createAuditWriter(connection: DatabaseSync): AuditWriter {
  const insert = connection.prepare(`
    INSERT OR REPLACE INTO audit_entry (id, at, who, role, address, action, object, value, before, after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const selectCounts = connection.prepare("SELECT after FROM audit_entry WHERE id = ?");

  return {
    write,
    count: (origin, counts) => {
      if (Object.values(counts).every((count) => count === 0)) return;
      const after = readDetails(String(selectCounts.get(origin.id)?.after ?? "{}"));
      for (const [name, count] of Object.entries(counts)) after[name] = Number(after[name] ?? 0) + count;
      write({ ...origin, value: null, before: null, after });
    },
  };

  function write({ id, at, who, role, address, action, object, value, before, after }: AuditEntry): void {
    const shortValue = value === null ? null : escapeUnpaired(shorten(value));
    insert.run(id, at, who, role, address, action, shorten(object), shortValue, writeDetails(before), writeDetails(after));
  }
}

export function toAuditEntry({ value, before, after, ...same }: AuditTable): AuditEntry {
  return {
    ...same,
    value: value === null ? null : unescapeUnpaired(value),
    before: before === null ? null : readDetails(before),
    after: after === null ? null : readDetails(after),
  };
}

function writeDetails(details: AuditDetails | null): string | null {
  return details === null ? null : JSON.stringify(shortenDetails(details));
}

/** What `writeDetails` has written. */
function readDetails(text: string): AuditDetails {
  return JSON.parse(text);
}
