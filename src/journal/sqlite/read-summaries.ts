import type { DatabaseSync } from "node:sqlite";
import { eventsOrNone } from "../events-or-none.ts";
import type { CommittedSummary, ToEvents } from "../journal.ts";
import { COMMITTED_COLUMNS, toCommittedSummary } from "../rows/committed-summary.ts";
import { EVENT_COLUMNS, TEXT_COLUMNS, textOf, toEntryForEvents } from "../rows/rows.ts";
import { createRead, type ReadAfter } from "./read-after.ts";
import { createGetEntryAt } from "./tables/entry.ts";

type Details = Pick<CommittedSummary, "eventTypes" | "text">;

/** Returns a function that reads what lists show of entries and filter them by. */
export function createReadSummaries(connection: DatabaseSync, toEvents: ToEvents): ReadAfter<CommittedSummary> {
  const detailsOf = createDetails(connection, toEvents);
  return createRead(
    connection,
    COMMITTED_COLUMNS,
    (row) => ({ ...toCommittedSummary(row), ...detailsOf(row.position) }),
    ({ summary: { targets } }) => targets.reduce((sum, target) => sum + target.length, 0),
  );
}

/** Bodies are read for few entries, so they are not read with the others. */
function createDetails(connection: DatabaseSync, toEvents: ToEvents): (position: number) => Details {
  const getForEvents = createGetEntryAt(connection, EVENT_COLUMNS);
  const getTexts = createGetEntryAt(connection, TEXT_COLUMNS);

  return function detailsOf(position) {
    let types: ReturnType<Details["eventTypes"]> | undefined;
    let text: string | undefined;
    return {
      eventTypes: () => {
        types ??= typesAt(position);
        return types;
      },
      text: () => {
        text ??= textOf(getTexts(position));
        return text;
      },
    };
  };

  function typesAt(position: number): ReturnType<Details["eventTypes"]> {
    const row = getForEvents(position);
    return row === undefined ? [] : eventsOrNone(toEvents, toEntryForEvents(row)).map(({ type }) => type);
  }
}
