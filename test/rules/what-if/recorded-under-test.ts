import type { NewEntry } from "../../../src/journal/journal.ts";
import type { ListStore } from "../../../src/rules/lists/list-store.ts";
import type { PastSource } from "../../../src/rules/what-if/past-source.ts";

/** A journal of some storage, for rules that are tested. */
export interface RecordedUnderTest {
  /** An empty folder for rules files. */
  folder: string;
  append(entries: readonly NewEntry[]): Promise<void>;
  /** Prunes this many of the oldest entries. */
  prune(entries: number): Promise<void>;
  openSource(): PastSource;
  /** @param now In milliseconds since 1970. */
  openListStore(now: () => number): Promise<ListStore>;
  remove(): Promise<void>;
}
