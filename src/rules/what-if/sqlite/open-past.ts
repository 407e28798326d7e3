import { firstIdAt } from "../../../journal/entry-id.ts";
import { createGetReceived, type ReceivedEntry } from "../../../journal/sqlite/read-by-receipt.ts";
import { openConnection } from "../../../storage/sqlite/open-connection.ts";
import { createListsAt } from "../lists-at.ts";
import type { TestedRules } from "../load-tested.ts";
import { openRelationsAt } from "../relations-at.ts";
import type { ReplayOptions } from "../replay.ts";
import { startOf, startOfCounts } from "../start-of.ts";
import { openListHistory } from "./list-history.ts";
import { createRecordedReader, type RecordedReader } from "./read-recorded.ts";

/** Files that are read, also while a server writes them. */
export interface RecordedFiles {
  journal: string;
  /** With the history of the lists. It need not exist. */
  operator: string;
}

/** The journal, and what has to be opened to decide its callbacks again. */
export interface RecordedPast {
  get(id: string): ReceivedEntry | undefined;
  /** Begins to read for what is decided from `since` on, up to the id `to`. Called once. */
  begin(since: number, to: string): { options: ReplayOptions; reader: RecordedReader };
  close(): void;
}

/** As many as the server keeps. */
const COUNTED_VALUES = 100_000;

/** Opens the past of a journal for rules that are tested. */
export function openPast({ journal: path, operator }: RecordedFiles, { book, lists, senders, texts }: TestedRules): RecordedPast {
  const journal = openConnection(path, { readOnly: true });
  const opened: Array<{ close(): void }> = [journal];
  return {
    get: createGetReceived(journal),
    begin: (since, to) => {
      const relations = book.asksForRelations ? openRelationsAt(journal) : null;
      if (relations !== null) opened.push(relations);
      const range = { from: firstIdAt(startOf(book, since)), to };
      const listsAt = openLists(startOfCounts(book, since));
      return {
        options: { book, senders, texts, lists: listsAt, relations, countedValues: COUNTED_VALUES },
        reader: createRecordedReader(journal, range, relations),
      };
    },
    close: () => {
      for (const one of opened.toReversed()) one.close();
    },
  };

  function openLists(since: number) {
    const history = openListHistory(operator);
    try {
      return createListsAt(lists, { history, since, now: Date.now() });
    } finally {
      history?.close();
    }
  }
}
