import type { Logger } from "pino";
import { LONGEST_WINDOW_MS } from "../../callbacks/context/counters.ts";
import type { Followers } from "../../journal/followers.ts";
import type { Journal, JournalWriter } from "../../journal/journal.ts";
import { DEFAULT_LIMIT, openCounters } from "../../rules/counters/open-counters.ts";
import { serveCounters } from "../../rules/counters/serve-counters.ts";
import type { Storage } from "../../storage/storage.ts";
import { partsOf } from "../storage/parts-of.ts";
import type { CountingLookups } from "./lookups.ts";

/** What lookups are opened with, in the process that has the journal. */
export interface LookupsEnvironment {
  storage: Storage;
  journal: Pick<Journal, "readForRules" | "readForEvents" | "newestPosition">;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  hasHandlers: boolean;
  /** Path of a socket at which workers count; null if there are none. */
  countersSocket: string | null;
  followers: Followers;
  log: Logger;
}

/**
 * Opens what rules and handlers ask for, in the process that has the journal, before callbacks are accepted. Counters go on where they ended; with a socket,
 * workers count in them too.
 */
export async function openLookups({
  storage,
  journal,
  commits,
  hasHandlers,
  countersSocket,
  followers,
  log,
}: LookupsEnvironment): Promise<CountingLookups> {
  await using opened = new AsyncDisposableStack();
  const parts = partsOf(storage);
  const counters = await openCounters({
    openStore: () => parts.openCounterStore(DEFAULT_LIMIT),
    openTurn: () => parts.openTurn("counters"),
    isShared: parts.isShared,
    ...{ journal, commits, longestWindow: hasHandlers ? LONGEST_WINDOW_MS : 0, followers, log },
  });
  opened.defer(counters.close);
  // Handlers do not say beforehand what they count. If something was counted before, it has to count from the first callback on.
  if (hasHandlers && (await parts.hasCounters())) await counters.keep(LONGEST_WINDOW_MS);
  const server = countersSocket === null ? null : await serveCounters(countersSocket, counters);
  if (server !== null) opened.defer(server.close);
  const relations = await parts.openRelationLookup();
  opened.defer(relations.close);
  const running = opened.move();
  return { counters, relations, keepCounters: counters.keep, check: counters.check, close: () => running.disposeAsync() };
}
