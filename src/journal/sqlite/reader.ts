import { lowerThreadPriority } from "../../storage/lower-thread-priority.ts";
import { filesOf, namingDatabase } from "../../storage/sqlite/database-error.ts";
import { createReadPages, createReleasePages, surplusOf } from "../../storage/sqlite/free-pages.ts";
import { createTransactions } from "../../storage/sqlite/open-connection.ts";
import { toKysely } from "../../storage/sqlite/open-database.ts";
import type { ToEvents } from "../journal.ts";
import type { Reader } from "../reader.ts";
import { ENTRY_COLUMNS, toEntry } from "../rows/rows.ts";
import { createFindCandidates } from "./candidates.ts";
import { createCheckpointer } from "./checkpointer.ts";
import { createEntryIndex } from "./entry-index.ts";
import { createListEntries } from "./list-entries.ts";
import { createListHistory } from "./list-history.ts";
import { createNewestPosition } from "./newest-position.ts";
import { openIndex } from "./open-index.ts";
import { createReadAfter, createReadForEvents } from "./read-after.ts";
import { createReadForRules } from "./read-for-rules.ts";
import { createReadQuarantined, createReadRecoveries } from "./read-quarantined.ts";
import { createGetEntry } from "./tables/entry.ts";
import { createGetLateDecision } from "./tables/late-decision.ts";
import { createGetRecoveredBy } from "./tables/recovery.ts";

/** Opens the journal `path`, which a writer has created, and its index. The journal does not know what callbacks mean, so it is given `toEvents`. */
export function serve({ path }: { path: string }, toEvents: ToEvents): Reader {
  lowerThreadPriority();
  const connection = openIndex(path);
  const files = filesOf(connection);
  const findCandidates = createFindCandidates(connection, toKysely(connection));
  const listEntries = createListEntries(connection, findCandidates);
  const listHistory = createListHistory(connection, findCandidates, toEvents);
  const getEntry = createGetEntry(connection, ENTRY_COLUMNS);
  const getLateDecision = createGetLateDecision(connection);
  const readAfter = createReadAfter(connection);
  const readForEvents = createReadForEvents(connection);
  const readForRules = createReadForRules(connection);
  const getRecoveredBy = createGetRecoveredBy(connection);
  const readQuarantined = createReadQuarantined(connection);
  const readRecoveries = createReadRecoveries(connection);
  const newestPosition = createNewestPosition(connection);
  const index = createEntryIndex(connection, toEvents);
  const checkpointer = createCheckpointer(path);
  const readPages = createReadPages(connection);
  const releasePages = createReleasePages(connection, createTransactions(connection));
  return {
    follow: () => {
      const isMore = index.follow();
      // Also while the index is behind, as under load: otherwise commits would move a log of 80 MB into the file, which takes each up to a second.
      checkpointer.step();
      return isMore || releasePages(surplusOf(readPages()));
    },
    progress: index.progress,
    list: (query) => namingDatabase(files, () => listEntries(query)),
    history: (query) => namingDatabase(files, () => listHistory(query)),
    get: (id) =>
      namingDatabase(files, () => {
        const row = getEntry(id);
        if (row === undefined) return undefined;
        const recoveredBy = row.status === "quarantined" ? getRecoveredBy(id) : null;
        return { ...toEntry(row), late: getLateDecision(id), ...(recoveredBy !== null && { recoveredBy }) };
      }),
    readAfter: ({ position, limit }) => namingDatabase(files, () => readAfter(position, { entries: limit }).entries),
    readForEvents: ({ position, limit }) => namingDatabase(files, () => readForEvents(position, { entries: limit }).entries),
    readForRules: ({ position, limit }) => namingDatabase(files, () => readForRules(position, limit)),
    readQuarantined: ({ position, limit }) => namingDatabase(files, () => readQuarantined(position, limit)),
    readRecoveries: ({ position, limit }) => namingDatabase(files, () => readRecoveries(position, limit)),
    newestPosition: () => namingDatabase(files, newestPosition),
    probe: () => void namingDatabase(files, newestPosition),
    close: () => {
      checkpointer.close();
      connection.close();
    },
  };
}
