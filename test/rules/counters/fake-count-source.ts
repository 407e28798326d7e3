import type { CountedValue } from "../../../src/callbacks/lookups.ts";
import type { CountingEntry, CountSource } from "../../../src/rules/counters/count-source.ts";
import { storedEntry } from "../../support/entries.ts";

/** Entries of a journal, of which only time and counts matter. */
export interface FakeCountSource extends CountSource {
  /** Commits entries, one for each list of counts. */
  commit(receivedAt: number, ...counts: CountedValue[][]): void;
  /** Commits an entry of another instance. */
  commitElsewhere(receivedAt: number, counts: CountedValue[]): void;
  /** Loses the newest entries. */
  lose(entries: number): void;
  onCommit(listener: () => void): void;
  /** Positions that were read. */
  reads: number[];
}

export function createFakeCountSource(): FakeCountSource {
  const entries: CountingEntry[] = [];
  const listeners: Array<() => void> = [];
  const reads: number[] = [];
  const add = (receivedAt: number, counts: CountedValue[], isOwn: boolean) =>
    entries.push({ position: entries.length + 1, receivedAt, counts, isOwn });
  return {
    reads,
    commit: (receivedAt, ...counts) => {
      for (const one of counts) add(receivedAt, one, true);
      for (const listener of listeners) listener();
    },
    commitElsewhere: (receivedAt, counts) => {
      add(receivedAt, counts, false);
      for (const listener of listeners) listener();
    },
    lose: (count) => void entries.splice(entries.length - count),
    onCommit: (listener) => listeners.push(listener),
    readForRules: async (position, limit) => {
      const part = entries.slice(position, position + limit);
      reads.push(position);
      return { entries: part.filter(({ counts }) => counts.length > 0), through: part.at(-1)?.position ?? position };
    },
    readForEvents: async (position, limit) =>
      entries.slice(position, position + limit).map(({ position, receivedAt }) => ({ position, entry: storedEntry({ receivedAt }) })),
    newestPosition: async () => entries.length,
  };
}
