import type { DeliveryAttempt } from "../../../../generated/operator.ts";
import { isReplay } from "../../lane.ts";
import type { ColumnType } from "../store-database.ts";
import { toAnswer } from "./answers.ts";
import { fromStored, fromStoredOrNull, toStored, toStoredOrNull } from "./text.ts";

/** A row of the table `delivery_attempt`. Numbers of one destination have no gaps; later attempts have higher ones. */
export interface AttemptRow {
  number: number;
  lane: string;
  at: number;
  duration_ms: number;
  status: number | null;
  text: string;
  /** 0 or 1. */
  delivered: number;
  event: string;
  type: string;
  entry: string | null;
  attempt: number;
}

export const ATTEMPT_COLUMNS = {
  number: "bigint",
  lane: "text",
  at: "bigint",
  duration_ms: "double precision",
  status: "integer",
  text: "text",
  delivered: "integer",
  event: "text",
  type: "text",
  entry: "text",
  attempt: "bigint",
} as const satisfies Record<keyof AttemptRow, ColumnType>;

export function toAttemptRow(lane: string, number: number, attempt: DeliveryAttempt): AttemptRow {
  const { durationMs, text, delivered, ...answer } = toAnswer(attempt);
  return {
    number,
    lane,
    ...answer,
    duration_ms: durationMs,
    text: toStored(text),
    delivered: Number(delivered),
    event: toStored(attempt.event),
    type: toStored(attempt.type),
    entry: toStoredOrNull(attempt.entry),
    attempt: attempt.attempt,
  };
}

export function toAttempt({ lane, at, duration_ms, status, text, delivered, event, type, entry, attempt }: AttemptRow): DeliveryAttempt {
  return {
    at,
    durationMs: duration_ms,
    status,
    text: fromStored(text),
    delivered: delivered === 1,
    event: fromStored(event),
    type: fromStored(type),
    entry: fromStoredOrNull(entry),
    replay: isReplay({ destination: "", lane }) ? lane : null,
    attempt,
  };
}
