import type { Logger } from "pino";
import type { NewEntry } from "../journal/journal.ts";
import type { BoundedLog } from "../log/bounded-log.ts";

/** Logs an entry that is on disk. */
export type LogRecorded = (entry: NewEntry, isDuplicate: boolean) => void;

/** Of a command's name that was made up. */
const LONGEST_NAME = 200;

/**
 * Creates the log of single callbacks: one line for each at `debug`, and at `info` those that were quarantined or refused, in bounds. Returns
 * undefined if the level asks for none of them, so that nobody makes what nobody reads.
 */
export function createLogRecorded(log: Logger, bounded: Pick<BoundedLog, "info">): LogRecorded | undefined {
  if (!log.isLevelEnabled("info")) return undefined;
  const isEach = log.isLevelEnabled("debug");
  return function logRecorded(entry, isDuplicate) {
    if (isEach) log.debug(describe(entry, isDuplicate), "callback recorded");
    if (isDuplicate) return;
    if (entry.status === "quarantined") bounded.info({ ...nameOf(entry), reason: entry.reason }, "callback quarantined");
    else if (isRefusal(entry)) bounded.info({ ...nameOf(entry), ...outcomeOf(entry) }, "callback refused");
  };
}

function isRefusal({ decision }: NewEntry): boolean {
  return decision?.kind === "refuse" || decision?.kind === "discard";
}

function describe(entry: NewEntry, isDuplicate: boolean): object {
  if (isDuplicate) return { ...nameOf(entry), status: "duplicate" };
  return { ...nameOf(entry), status: entry.status, ...outcomeOf(entry) };
}

function nameOf({ sender, app, command, id }: NewEntry): object {
  return { sender, app, command: command?.slice(0, LONGEST_NAME) ?? null, entry: id };
}

function outcomeOf({ decision, decidedBy }: NewEntry): object {
  if (decision === null) return {};
  const name = decidedBy?.name ?? null;
  return { decision: decision.kind, decidedBy: decidedBy?.by, ...(name !== null && { name }) };
}
