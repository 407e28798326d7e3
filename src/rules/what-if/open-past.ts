import { idBefore } from "../../journal/entry-id.ts";
import type { ReceivedEntry } from "../../journal/received-entry.ts";
import { createListsAt, type ListsAt } from "./lists-at.ts";
import type { TestedRules } from "./load-tested.ts";
import type { PastSource } from "./past-source.ts";
import { openRecordedReader, type RecordedReader } from "./read-recorded.ts";
import { openRelationsAt } from "./relations-at.ts";
import type { ReplayOptions } from "./replay.ts";
import { startOf, startOfCounts } from "./start-of.ts";

/** The journal, and what has to be opened to decide its callbacks again. */
export interface RecordedPast {
  get(id: string): Promise<ReceivedEntry | undefined>;
  /** Begins to read for what is decided from `since` on, up to an id. Called once. */
  begin(since: number, before: string): Promise<{ options: ReplayOptions; reader: RecordedReader }>;
  close(): Promise<void>;
}

/** As many as the server keeps. */
const COUNTED_VALUES = 100_000;

/** Opens the past for rules that are tested. It closes the source at its end. */
export function openPast(source: PastSource, { book, lists, senders, texts }: TestedRules): RecordedPast {
  const opened: Array<{ close(): unknown }> = [source];
  return {
    get: source.get,
    begin: async (since, before) => {
      const relations = book.asksForRelations ? openRelationsAt() : null;
      if (relations !== null) opened.push(relations);
      const range = { after: idBefore(startOf(book, since)), before };
      const listsAt = await readLists(startOfCounts(book, since));
      return {
        options: { book, senders, texts, lists: listsAt, relations, countedValues: COUNTED_VALUES },
        reader: await openRecordedReader(source, range, relations),
      };
    },
    close: async () => {
      for (const one of opened.toReversed()) await one.close();
    },
  };

  async function readLists(since: number): Promise<ListsAt> {
    const names = lists.map(({ definition }) => definition.name);
    const now = Date.now();
    return createListsAt(lists, { known: await source.readLists(names, { since, until: now }), since, now });
  }
}
