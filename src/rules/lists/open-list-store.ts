import { OBJECTS } from "../../audit/objects.ts";
import { systemChange } from "../../audit/system-change.ts";
import { checkOperatorFile } from "../../storage/operator-file/check-operator-file.ts";
import { createLazyThread } from "../../storage/rpc/lazy-thread.ts";
import { sizeOf } from "../../storage/sqlite/database-files.ts";
import type { ListStore } from "./list-store.ts";
import { isCursor } from "./page-cursor.ts";
import type { ListThread } from "./sqlite/store.ts";

export interface ListStoreOptions {
  /** File of what people decided. It is created or upgraded with the first call, if necessary. */
  path: string;
  /** The time in milliseconds since 1970. */
  now?(): number;
}

const EXPIRY_INTERVAL_MS = 1000;

/** Values that are sent to the thread at a time. */
const VALUES_PER_PART = 10_000;

/**
 * Opens the lists. Only one process may have them open; others follow them. The thread and its file are opened with the first call, which rejects if the file
 * is unusable: many servers have no lists.
 */
export function openListStore({ path, now = Date.now }: ListStoreOptions): ListStore {
  const lazy = createLazyThread<ListThread>(import.meta.url, "sqlite/store", { path }, () => checkOperatorFile(path));
  const { open } = lazy;
  const endExpired = async () => {
    const thread = await open();
    await untilFalse(() => thread.call("endExpired", now()));
  };
  // Followers let go of expired values when their end is noted. What fails here is tried again.
  const timer = setInterval(() => lazy.isStarted() && endExpired().catch(() => {}), EXPIRY_INTERVAL_MS).unref();

  const store: ListStore = {
    define: async (definitions) => {
      for (const { list, source } of await (await open()).call("define", definitions))
        await store.replace(list, source, [], systemChange("loadListValues", OBJECTS.list(list)));
    },
    matchOf: async (list) => (await open()).call("matchOf", list),
    lists: async () => {
      await endExpired();
      return (await open()).call("lists");
    },
    get: async (list) => {
      await endExpired();
      return (await open()).call("get", list);
    },
    set: async (list, source, value, origin) => (await open()).call("set", { list, source, value, origin, at: now() }),
    add: async (list, source, values, origin) => (await open()).call("add", { list, source, values, origin, at: now() }),
    remove: async (list, source, value, origin) => (await open()).call("remove", { list, source, value, origin, at: now() }),
    removeMany: async (list, source, values, origin) => (await open()).call("removeMany", { list, source, values, origin, at: now() }),
    find: async (list, source, value) => (await open()).call("find", { list, source, value, at: now() }),
    replace: async (list, source, values, origin) => {
      const thread = await open();
      const number = await thread.call("beginReplacement", { list, source });
      for (const part of partsOf(values)) await thread.call("takeReplacement", { number, values: part });
      const counts = { added: 0, removed: 0 };
      await untilFalse(async () => {
        const { added, removed, isMore } = await thread.call("stepReplacement", { number, origin, at: now() });
        counts.added += added;
        counts.removed += removed;
        return isMore;
      });
      return counts;
    },
    values: async (list, filter, page) => {
      assertCursor(page.cursor);
      return (await open()).call("values", { list, filter, page, at: now() });
    },
    intervals: async (list, { since, until }, page) => {
      assertCursor(page.cursor);
      return (await open()).call("intervals", { list, since, until, page });
    },
    forget: async (before) => {
      if (!lazy.isStarted() && (await sizeOf(path)) === undefined) return;
      await endExpired();
      const thread = await open();
      await untilFalse(() => thread.call("forget", before));
    },
    check: async () => {
      await checkOperatorFile(path);
      if (lazy.isStarted()) await (await open()).call("probe");
    },
    close: async () => {
      clearInterval(timer);
      await lazy.close((thread) => thread.call("close"));
    },
  };
  return store;
}

function assertCursor(cursor: string | undefined): void {
  if (cursor !== undefined && !isCursor(cursor)) throw new RangeError("cursor must be the next of a page");
}

async function untilFalse(step: () => Promise<boolean>): Promise<void> {
  while (await step());
}

function* partsOf(values: Iterable<string>): Generator<string[]> {
  let part: string[] = [];
  for (const value of values) {
    if (part.push(value) < VALUES_PER_PART) continue;
    yield part;
    part = [];
  }
  yield part;
}
