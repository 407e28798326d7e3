import type { Kysely } from "kysely";
import { eventsOrNone } from "../events-or-none.ts";
import type { CommittedSummary, SummaryReader, ToEvents } from "../journal.ts";
import { COMMITTED_COLUMNS, toCommittedSummary } from "../rows/committed-summary.ts";
import type { EntryRow } from "../rows/entry-row.ts";
import { EVENT_COLUMNS, textOf, toEntryForEvents } from "../rows/rows.ts";
import { readBaseline } from "./positions.ts";
import { readBatch } from "./read-batch.ts";

const SUMMARIES = { columns: COMMITTED_COLUMNS, long: ["targets", "rules"] } as const;
const WITH_BODIES = {
  columns: [...COMMITTED_COLUMNS, ...EVENT_COLUMNS, "body_encoding"],
  long: ["targets", "rules", "body"],
} as const;

type Details = Pick<CommittedSummary, "eventTypes" | "text">;

/** Returns a function that reads what lists show of entries and filter them by. */
export function createReadSummaries(kysely: Kysely<unknown>, toEvents: ToEvents): SummaryReader["readSummaries"] {
  return async (position, limit, { bodies = false } = {}) => {
    const { entries, baseline, cut } = await (bodies ? readWithBodies(position, limit) : readAlone(position, limit));
    // If there are no entries, whatever was pruned since is missing as well.
    return { entries, cut, pruned: Math.max(0, (baseline ?? (await readBaseline(kysely))) - position) };
  };

  async function readAlone(position: number, limit: number) {
    const { rows, ...batch } = await readBatch(kysely, SUMMARIES, position, { entries: limit });
    return { ...batch, entries: rows.map((row) => ({ ...toCommittedSummary(row), ...NO_DETAILS })) };
  }

  async function readWithBodies(position: number, limit: number) {
    const { rows, ...batch } = await readBatch(kysely, WITH_BODIES, position, { entries: limit });
    return { ...batch, entries: rows.map((row) => ({ ...toCommittedSummary(row), ...detailsOf(row) })) };
  }

  function detailsOf(row: EntryRow<(typeof EVENT_COLUMNS)[number] | "body_encoding">): Details {
    let types: ReturnType<Details["eventTypes"]> | undefined;
    return {
      eventTypes: () => {
        types ??= eventsOrNone(toEvents, toEntryForEvents(row)).map(({ type }) => type);
        return types;
      },
      text: () => textOf(row),
    };
  }
}

const NO_DETAILS: Details = { eventTypes: failToRead, text: failToRead };

function failToRead(): never {
  throw new Error("the bodies were not asked for");
}
