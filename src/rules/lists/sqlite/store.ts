import type { List, ListMatch, ListValue } from "../../../../generated/operator.ts";
import type { ChangeOrigin } from "../../../audit/change-origin.ts";
import { createAuditWriter } from "../../../audit/sqlite/audit-table.ts";
import type { Page, PageRequest } from "../../../journal/list-query.ts";
import { openOperatorFile } from "../../../storage/operator-file/open-operator-file.ts";
import { filesOf, toDatabaseError } from "../../../storage/sqlite/database-error.ts";
import { createReadPages, createReleasePages, surplusOf } from "../../../storage/sqlite/free-pages.ts";
import { createGuardedTransactions } from "../../../storage/sqlite/guarded-transactions.ts";
import { createTransactions } from "../../../storage/sqlite/open-connection.ts";
import { toKysely } from "../../../storage/sqlite/open-database.ts";
import type { AddedCounts, ListDefinition, ListFilter, ListInterval, NewListValue } from "../list-store.ts";
import { type SourceOfList, undefinedSources } from "../source-of-list.ts";
import { type ChangeOf, createAuditedChanges } from "./audited-changes.ts";
import { createListDefinitions } from "./list-definitions.ts";
import { createListWriter } from "./list-table.ts";
import { createSelectIntervals, type ListTables, selectValues } from "./list-values.ts";
import { createReplacements, type Replacement, type ReplacementStep } from "./replacements.ts";

/** Procedures of the thread that keeps the lists. `at` is the time of the call, in milliseconds since 1970. */
export interface ListThread {
  /** Returns the sources of the files that the definitions no longer have. */
  define(definitions: readonly ListDefinition[]): SourceOfList[];
  matchOf(list: string): ListMatch | undefined;
  lists(): List[];
  get(list: string): List | undefined;
  set(call: ChangeOf<{ value: NewListValue }>): ListValue | undefined;
  add(call: ChangeOf<{ values: readonly NewListValue[] }>): AddedCounts;
  remove(call: ChangeOf<{ value: string }>): ListValue | undefined;
  /** Returns how many there were. */
  removeMany(call: ChangeOf<{ values: readonly string[] }>): number;
  find(call: SourceOfList & { value: string; at: number }): ListValue | undefined;
  /** Returns the number of the replacement. */
  beginReplacement(source: SourceOfList): number;
  takeReplacement(call: { number: number; values: readonly string[] }): void;
  stepReplacement(call: { number: number; origin: ChangeOrigin; at: number }): ReplacementStep;
  values(call: { list: string; filter: ListFilter; page: PageRequest; at: number }): Promise<Page<ListValue>>;
  intervals(call: { list: string; since: number; until: number; page: PageRequest }): Page<ListInterval>;
  /** Notes the end of some expired values. Returns whether there may be more. */
  endExpired(at: number): boolean;
  /** Forgets some values that ended before a time, and returns some space to the disk. Returns whether there may be more to do. */
  forget(before: number): boolean;
  probe(): void;
  close(): void;
}

const ROWS_PER_STEP = 5000;

/** Size of the page cache in KiB: room for the pages of the index that an import changes. */
const CACHE_KIBIBYTES = 16_384;

/** Length of the write-ahead log, in pages, at which it is moved into the file. A page that many transactions change is then moved once. */
const CHECKPOINT_PAGES = 4000;

/** Opens the lists in the operator's file `path`. */
export async function serve({ path }: { path: string }): Promise<ListThread> {
  const connection = await openOperatorFile(path);
  connection.exec(`PRAGMA cache_size = -${CACHE_KIBIBYTES}; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  const inTransaction = createTransactions(connection);
  const write = createGuardedTransactions(connection, path);
  const kysely = toKysely<ListTables>(connection);
  const writer = createListWriter(connection);
  const changes = createAuditedChanges(writer, createAuditWriter(connection));
  const definitions = createListDefinitions(connection);
  const selectIntervals = createSelectIntervals(connection);
  const beginReplacement = createReplacements(connection, writer);
  const replacements = new Map<number, Replacement>();
  let replacementCount = 0;
  const selectSources = connection.prepare(
    "SELECT DISTINCT list, source FROM list_value INDEXED BY list_value_present WHERE removed_at IS NULL AND source <> 'operator'",
  );
  const forgetSome = connection.prepare(
    `DELETE FROM list_value WHERE change IN (SELECT change FROM list_value WHERE removed_at < ? LIMIT ${ROWS_PER_STEP})`,
  );
  const probe = connection.prepare("UPDATE list_change SET newest = newest WHERE id = 1");
  const readPages = createReadPages(connection);
  const releasePages = createReleasePages(connection, inTransaction);

  return {
    define: (defined) => {
      write(() => definitions.write(defined));
      // The statement selects these columns.
      return undefinedSources(selectSources.all() as unknown as SourceOfList[], defined);
    },
    matchOf: definitions.matchOf,
    lists: definitions.readAll,
    get: definitions.read,
    set: (call) => write(() => changes.set(call)),
    add: (call) => write(() => changes.add(call)),
    remove: (call) => write(() => changes.remove(call)),
    removeMany: (call) => write(() => changes.removeMany(call)),
    find: ({ list, source, value, at }) => writer.find(list, source, value, at),
    beginReplacement: ({ list, source }) => {
      // One that broke off is never continued.
      for (const [number, abandoned] of replacements)
        if (abandoned.list === list && abandoned.source === source) replacements.delete(number);
      replacementCount += 1;
      replacements.set(replacementCount, beginReplacement(list, source));
      return replacementCount;
    },
    takeReplacement: ({ number, values }) => replacementOf(number).take(values),
    stepReplacement: ({ number, origin, at }) => {
      const step = write(() => changes.replaced(origin, replacementOf(number).step(at)));
      if (!step.isMore) replacements.delete(number);
      return step;
    },
    values: (call) =>
      selectValues(kysely, call).catch((error) => {
        throw toDatabaseError(error, filesOf(connection));
      }),
    intervals: ({ list, since, until, page }) => selectIntervals(list, { since, until }, page),
    endExpired: (at) => writer.hasExpired(at) && write(() => writer.endExpired(at, ROWS_PER_STEP)),
    forget: (before) => write(() => Number(forgetSome.run(before).changes) === ROWS_PER_STEP) || releasePages(surplusOf(readPages())),
    probe: () => write(() => void probe.run()),
    close: () => connection.close(),
  };

  function replacementOf(number: number): Replacement {
    const replacement = replacements.get(number);
    if (replacement === undefined) throw new Error("the values have to be read again, because the thread of the lists was restarted");
    return replacement;
  }
}
