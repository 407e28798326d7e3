import type { AuditEntry, Role } from "../../generated/operator.ts";
import { escapeUnpaired, unescapeUnpaired } from "../storage/unpaired-surrogates.ts";
import type { AuditDetails } from "./audit-log.ts";
import { shorten, shortenDetails } from "./shorten.ts";

/** An entry as a database has it in its table `audit_entry`. */
export interface AuditRow {
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

/** Converts an entry to its row, with texts of bounded length. */
export function toAuditRow({ object, value, before, after, ...same }: AuditEntry): AuditRow {
  return {
    ...same,
    object: shorten(object),
    value: value === null ? null : toStoredValue(value),
    before: writeDetails(before),
    after: writeDetails(after),
  };
}

export function toAuditEntry({ value, before, after, ...same }: AuditRow): AuditEntry {
  return {
    ...same,
    value: value === null ? null : unescapeUnpaired(value),
    before: before === null ? null : readDetails(before),
    after: after === null ? null : readDetails(after),
  };
}

/** What the column `value` has of a value. */
export function toStoredValue(value: string): string {
  return escapeUnpaired(shorten(value));
}

/** Adds counts to those that the column `after` has; null if no entry was written yet. */
export function addCounts(after: string | null, counts: Readonly<Record<string, number>>): AuditDetails {
  const sums = readDetails(after ?? "{}");
  for (const [name, count] of Object.entries(counts)) sums[name] = Number(sums[name] ?? 0) + count;
  return sums;
}

/** Whether counts say that nothing was changed. */
export function areNone(counts: Readonly<Record<string, number>>): boolean {
  return Object.values(counts).every((count) => count === 0);
}

function writeDetails(details: AuditDetails | null): string | null {
  return details === null ? null : JSON.stringify(shortenDetails(details));
}

/** What `writeDetails` has written. */
function readDetails(text: string): AuditDetails {
  return JSON.parse(text);
}
