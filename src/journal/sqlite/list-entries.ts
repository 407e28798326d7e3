import type { DatabaseSync } from "node:sqlite";
import { foundEntry } from "../index/found-entry.ts";
import type { EntryQuery } from "../index/queries.ts";
import { type Found, type PagePart, takePart } from "../index/search.ts";
import type { ListedEntry } from "../journal.ts";
import { SUMMARY_COLUMNS, TEXT_COLUMNS, textOf, toSummary, toTexts } from "../rows/rows.ts";
import { toTextPattern } from "../text-pattern.ts";
import type { FindCandidates } from "./candidates.ts";
import { terms } from "./index-tables.ts";
import { createGetEntryAt } from "./tables/entry.ts";

/** Returns a part of a page. The cursor of what follows is the id of an entry. */
export type ListEntries = (query: EntryQuery) => PagePart<ListedEntry>;

/** `connection` is one that `openIndex` returned. */
export function createListEntries(connection: DatabaseSync, findCandidates: FindCandidates): ListEntries {
  const getSummary = createGetEntryAt(connection, SUMMARY_COLUMNS);
  const getTexts = createGetEntryAt(connection, TEXT_COLUMNS);
  const getBody = createGetEntryAt(connection, ["body", "body_encoding"]);

  return function listEntries({ filter, room, cursor, texts = false, order = "newest" }) {
    const { text, since, until } = filter;
    const pattern = text === undefined ? null : toTextPattern(text);
    const candidates = findCandidates(terms.ofEntries(filter), { since, until, after: cursor, isAscending: order === "oldest" });
    return takePart(candidates, ({ position }) => find(position, pattern, texts), room, cursor);
  };

  function find(position: number, pattern: RegExp | null, texts: boolean): Found<ListedEntry> {
    const searched = pattern === null ? null : textOf(getBody(position));
    if (searched !== null && pattern?.test(searched) === false) return foundEntry(null, searched.length);
    // What was pruned in the meantime is not listed.
    return foundEntry(read(position, texts), searched?.length ?? 0);
  }

  function read(position: number, texts: boolean): ListedEntry | null {
    const summary = getSummary(position);
    if (summary === undefined) return null;
    const row = texts ? getTexts(position) : undefined;
    return { ...toSummary(summary), ...(row && toTexts(row)) };
  }
}
