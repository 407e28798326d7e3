import { callOf } from "../callbacks.ts";
import type { ClusterEntry } from "./entries.ts";
import type { Sent } from "./sending.ts";

/** What callbacks and the journal say of one another. */
export interface Account {
  /** Acknowledged after-callbacks. */
  acknowledged: number;
  /** After-callbacks that were acknowledged at the second attempt or later. */
  repeated: number;
  /** Kept as repeats. */
  duplicates: number;
  failures: string[];
  missing: number;
  doubled: number;
}

/** Holds what was sent against the journal. */
export function accountFor(sent: readonly Sent[], entries: readonly ClusterEntry[]): Account {
  const byCall = Map.groupBy(entries, ({ query }) => callOf(query));
  const entriesOf = ({ callback }: Sent) => byCall.get(callback.id) ?? [];
  // The answer to a before-callback is a decision and promises no record.
  const after = sent.filter(({ callback }) => callback.phase === "after");
  const missing = after.filter((record) => record.acknowledged && entriesOf(record).length === 0);
  const doubled = sent.filter((record) => originalsOf(entriesOf(record)) > (record.callback.keyed ? 1 : record.attempts));
  const tooMany = sent.filter((record) => entriesOf(record).length > record.attempts);
  const refused = after.filter(({ acknowledged }) => !acknowledged);
  const quarantined = sent.filter((record) => entriesOf(record).some(({ status }) => status === "quarantined"));
  return {
    acknowledged: after.length - refused.length,
    repeated: after.filter(({ acknowledged, attempts }) => acknowledged && attempts > 1).length,
    duplicates: sent.flatMap(entriesOf).filter(({ status }) => status === "duplicate").length,
    missing: missing.length,
    doubled: doubled.length,
    failures: [
      ...describe("acknowledged and missing", missing),
      ...describe("recorded twice", doubled),
      ...describe("recorded more often than sent", tooMany),
      ...describe("never acknowledged", refused),
      ...describe("not understood", quarantined),
    ],
  };
}

function originalsOf(entries: readonly ClusterEntry[]): number {
  return entries.filter(({ duplicate_of }) => duplicate_of === null).length;
}

const NAMED = 5;

function describe(what: string, records: readonly Sent[]): string[] {
  if (records.length === 0) return [];
  const names = records.slice(0, NAMED).map(({ callback, attempts }) => `${callback.command} ${callback.id} (${attempts} attempts)`);
  return [`${what}: ${records.length}, such as ${names.join(", ")}`];
}
