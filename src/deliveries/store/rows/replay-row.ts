import type { Replay } from "../../../../generated/operator.ts";
import type { OpenReplay } from "../delivery-store.ts";
import { fromStoredOrNull } from "./text.ts";

/** A row of the table `replay`. */
export interface ReplayRow {
  id: string;
  destination: string;
  state: Replay["state"];
  /** 0 or 1. */
  dry_run: number;
  since: number;
  until_time: number;
  condition: string | null;
  rate: string | null;
  started_at: number;
  ended_at: number | null;
  started_by: string | null;
  after_position: number;
  end_position: number;
  examined: number;
  matching: number;
}

/** A row with what its lane has counted, and with what is not settled of it. */
export interface CountedReplayRow extends ReplayRow {
  delivered: number;
  failed_attempts: number;
  retrying: number;
  held: number;
  dead: number;
}

export function toReplay(row: CountedReplayRow): Replay {
  const { after: _after, end: _end, ...asked } = toOpenReplay(row);
  return {
    ...asked,
    state: row.state,
    endedAt: row.ended_at,
    examined: row.examined,
    total: Math.max(0, row.end_position - row.after_position),
    // What is counted as matching belongs to callbacks that are settled wholly; of the next ones, some deliveries may be.
    matching: Math.max(row.matching, row.delivered + row.retrying + row.held + row.dead),
    delivered: row.delivered,
    failedAttempts: row.failed_attempts,
    retrying: row.retrying,
    held: row.held,
    dead: row.dead,
  };
}

export function toOpenReplay(row: ReplayRow): OpenReplay {
  return {
    id: row.id,
    destination: row.destination,
    dryRun: row.dry_run === 1,
    since: row.since,
    until: row.until_time,
    when: fromStoredOrNull(row.condition),
    rate: row.rate,
    startedBy: fromStoredOrNull(row.started_by),
    startedAt: row.started_at,
    after: row.after_position,
    end: row.end_position,
  };
}
