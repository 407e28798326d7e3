import type { Kysely } from "kysely";
import { foundEntry } from "../index/found-entry.ts";
import type { EntryQuery } from "../index/queries.ts";
import { type Found, type PagePart, takePartAsync } from "../index/search.ts";
import type { ListedEntry } from "../journal.ts";
import type { EntryRow } from "../rows/entry-row.ts";
import { SUMMARY_COLUMNS, TEXT_COLUMNS, textOf, toSummary, toTexts } from "../rows/rows.ts";
import { toTextPattern } from "../text-pattern.ts";
import { findCandidates } from "./candidates.ts";
import { inSearch } from "./in-search.ts";
import { terms } from "./index-tables.ts";
import { type ReadCandidate, readCandidates } from "./read-candidates.ts";

const SUMMARIES = { columns: SUMMARY_COLUMNS, long: ["targets"] } as const;
const WITH_TEXTS = { columns: [...SUMMARY_COLUMNS, ...TEXT_COLUMNS], long: ["targets", "body", "reply"] } as const;

type TextRow = EntryRow<(typeof WITH_TEXTS)["columns"][number]>;

/** Lists a part of a page. The cursor of what follows is the id of an entry. */
export async function listEntries(
  kysely: Kysely<unknown>,
  { filter, room, cursor, texts = false, order = "newest" }: EntryQuery,
): Promise<PagePart<ListedEntry>> {
  const { text, since, until } = filter;
  const pattern = text === undefined ? null : toTextPattern(text);
  const range = { since, until, after: cursor, isAscending: order === "oldest", expected: room.limit + 1 };
  return inSearch(kysely, (searched) => {
    const pages = findCandidates(searched, terms.ofEntries(filter), range);
    if (pattern === null && !texts) return takePartAsync(readCandidates(searched, SUMMARIES, pages), findSummary, room, cursor);
    return takePartAsync(readCandidates(searched, WITH_TEXTS, pages), ({ row }) => find(row, pattern, texts), room, cursor);
  });
}

function findSummary({ row }: ReadCandidate<(typeof SUMMARY_COLUMNS)[number]>): Found<ListedEntry> {
  return foundEntry(row === undefined ? null : toSummary(row), 0);
}

function find(row: TextRow | undefined, pattern: RegExp | null, texts: boolean): Found<ListedEntry> {
  if (row === undefined) return foundEntry(null, 0);
  const searched = pattern === null ? "" : textOf(row);
  if (pattern?.test(searched) === false) return foundEntry(null, searched.length);
  return foundEntry({ ...toSummary(row), ...(texts && toTexts(row)) }, searched.length);
}
