import type { CountedValue } from "../../../src/callbacks/lookups.ts";
import type { CountSource } from "../../../src/rules/counters/count-source.ts";
import { storedEntry } from "../../support/entries.ts";

/** Entries of a journal, of which only time and counts matter. */
export interface FakeCountSource extends CountSource {
  /** Commits entries, one for each list of counts. */
  commit(receivedAt: number, ...counts: CountedValue[][]): void;
  onCommit(listener: () => void): void;
  /** Positions that were read. */
  reads: number[];
}

export function createFakeCountSource(): FakeCountSource {
  const entries: Array<{ position: number; receivedAt: number; counts: CountedValue[] }> = [];
  const listeners: Array<() => void> = [];
  const reads: number[] = [];
  return {
    reads,
    commit: (receivedAt, ...counts) => {
      for (const one of counts) entries.push({ position: entries.length + 1, receivedAt, counts: one });
      for (const listener of listeners) listener();
    },
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
