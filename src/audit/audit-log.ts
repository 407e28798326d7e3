import type { AuditEntry } from "../../generated/operator.ts";
import type { Page, PageRequest } from "../journal/list-query.ts";

/** State of an object before or after a change, or what a change amounts to. */
export type AuditDetails = NonNullable<AuditEntry["before"]>;

/** Selects entries. An absent field selects all. */
export interface AuditFilter {
  who?: string;
  action?: string;
  object?: string;
  value?: string;
  /** Earliest time, in milliseconds since 1970. */
  since?: number;
  /** Time from which entries are not selected, in milliseconds since 1970. */
  until?: number;
}

/** What of the log is kept. */
export interface AuditLimits {
  /** Earliest time, in milliseconds since 1970. */
  since: number;
  /** Largest number of entries; the newest are kept. */
  most: number;
}

/**
 * Who changed what. Stores whose changes are in the same place write their entries themselves, each with its change or not at all; what changes something
 * else writes its entry here.
 */
export interface AuditLog {
  /** Adds an entry, or replaces the one with the same id. Long texts are shortened. Resolves when it is on disk. */
  write(entry: AuditEntry): Promise<void>;
  /** Lists entries, newest first. Rejects with a RangeError if the cursor is invalid. */
  list(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>>;
  /** Forgets what is beyond the limits, and resolves with the number of entries that were. */
  forget(limits: AuditLimits): Promise<number>;
  close(): Promise<void>;
}
