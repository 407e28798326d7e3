import { type Kysely, sql } from "kysely";
import { OBJECTS } from "../../../audit/objects.ts";
import { countInAudit, writeAuditEntries } from "../../../audit/postgres/audit-entries.ts";
import { systemChange } from "../../../audit/system-change.ts";
import type { ListStore } from "../list-store.ts";
import { isCursor } from "../page-cursor.ts";
import { undefinedSources } from "../source-of-list.ts";
import { auditOfValue } from "../value-audit.ts";
import { addValues } from "./add-values.ts";
import { changeLists } from "./change-lists.ts";
import { countValues, selectDefinition, selectDefinitions, selectSources, writeDefinitions } from "./definitions.ts";
import { findValue } from "./present-values.ts";
import { areExpired, endExpired, removeValues } from "./remove-values.ts";
import { replaceValues } from "./replace-values.ts";
import { selectIntervals, selectValues } from "./select-values.ts";

export interface ListStoreOptions {
  /** Closed by whoever opened it. */
  kysely: Kysely<unknown>;
  /** The time in milliseconds since 1970. */
  now?(): number;
}

const EXPIRY_INTERVAL_MS = 1000;

const ROWS_PER_STEP = 5000;

/** Opens the lists of all instances. The end of expired values is noted by whichever instance looks first. */
export function openListStore({ kysely, now = Date.now }: ListStoreOptions): ListStore {
  // Followers let go of expired values when their end is noted. What fails here is tried again.
  const timer = setInterval(() => void noteExpired().catch(() => {}), EXPIRY_INTERVAL_MS).unref();
  const store: ListStore = {
    define: async (definitions) => {
      await changeLists(kysely, ({ transaction }) => writeDefinitions(transaction, definitions));
      for (const { list, source } of undefinedSources(await selectSources(kysely), definitions))
        await store.replace(list, source, [], systemChange("loadListValues", OBJECTS.list(list)));
    },
    matchOf: async (list) => (await selectDefinition(kysely, list))?.match,
    lists: async () => {
      await noteExpired();
      return Promise.all((await selectDefinitions(kysely)).map((definition) => countValues(kysely, definition)));
    },
    get: async (list) => {
      await noteExpired();
      const definition = await selectDefinition(kysely, list);
      return definition && countValues(kysely, definition);
    },
    set: (list, source, value, origin) =>
      changeLists(kysely, async (change) => {
        const [{ transaction }, at] = [change, now()];
        const find = () => findValue(transaction, { list, source }, value.value, at);
        const before = await find();
        await addValues(change, { list, source }, [value], at);
        const after = await find();
        const entry = auditOfValue(origin, { value: value.value, before, after });
        if (entry !== null) await writeAuditEntries(transaction, [entry]);
        return after;
      }),
    add: (list, source, values, origin) =>
      changeLists(kysely, async (change) => {
        const counts = await addValues(change, { list, source }, values, now());
        await countInAudit(change.transaction, origin, { added: counts.added, changed: counts.changed });
        return counts;
      }),
    remove: (list, source, value, origin) =>
      changeLists(kysely, async (change) => {
        const [removed] = await removeValues(change, { list, source }, [value], now());
        const entry = auditOfValue(origin, { value, before: removed, after: undefined });
        if (entry !== null) await writeAuditEntries(change.transaction, [entry]);
        return removed;
      }),
    removeMany: (list, source, values, origin) =>
      changeLists(kysely, async (change) => {
        const { length: removed } = await removeValues(change, { list, source }, values, now());
        await countInAudit(change.transaction, origin, { removed });
        return removed;
      }),
    replace: (list, source, values, origin) => replaceValues(kysely, { list, source }, values, { origin, now }),
    find: (list, source, value) => findValue(kysely, { list, source }, value, now()),
    values: async (list, filter, page) => {
      assertCursor(page.cursor);
      return selectValues(kysely, { list, filter, page, at: now() });
    },
    intervals: async (list, times, page) => {
      assertCursor(page.cursor);
      return selectIntervals(kysely, { list, ...times, page });
    },
    forget: async (before) => {
      await noteExpired();
      while (await forgetSome(before));
    },
    check: async () => {
      await sql`UPDATE imhook.list_change SET newest = newest WHERE id = 1`.execute(kysely);
    },
    close: async () => clearInterval(timer),
  };
  return store;

  async function noteExpired(): Promise<void> {
    const at = now();
    for (let isMore = await areExpired(kysely, at); isMore; )
      isMore = await changeLists(kysely, (change) => endExpired(change, at, ROWS_PER_STEP));
  }

  /** Leaves out those that another instance forgets at this moment. */
  async function forgetSome(before: number): Promise<boolean> {
    const { numAffectedRows } = await sql`
      DELETE FROM imhook.list_value WHERE change IN (
        SELECT change FROM imhook.list_value WHERE removed_at < ${before} LIMIT ${ROWS_PER_STEP} FOR UPDATE SKIP LOCKED)`.execute(kysely);
    return Number(numAffectedRows ?? 0) === ROWS_PER_STEP;
  }
}

function assertCursor(cursor: string | undefined): void {
  if (cursor !== undefined && !isCursor(cursor)) throw new RangeError("cursor must be the next of a page");
}
