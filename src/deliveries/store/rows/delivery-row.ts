import type { Delivery, DeliveryState } from "../../../../generated/operator.ts";
import { isReplay, type Lane } from "../../lane.ts";
import type { Subject } from "../../outgoing.ts";
import type { KeptDelivery, UnsettledDelivery } from "../delivery-store.ts";
import type { ColumnType } from "../store-database.ts";
import { readAnswers } from "./answers.ts";
import { fromStored, fromStoredOrNull } from "./text.ts";

/** A row of the table `delivery`. `revision` is that of the lane when somebody retried it last; 0 if nobody has. */
export interface DeliveryRow {
  id: number;
  destination: string;
  lane: string;
  position: number;
  number: number;
  event: string;
  type: string;
  entry: string | null;
  order_key: string | null;
  state: DeliveryState;
  attempts: number;
  created_at: number;
  first_failed_at: number | null;
  next_attempt_at: number | null;
  /** JSON, the latest first. */
  answers: string;
  revision: number;
}

/** Columns that a lane writes, beside those that name it. */
export const WRITTEN_COLUMNS = {
  position: "bigint",
  number: "integer",
  event: "text",
  type: "text",
  entry: "text",
  order_key: "text",
  state: "text",
  attempts: "bigint",
  created_at: "bigint",
  first_failed_at: "bigint",
  next_attempt_at: "bigint",
  answers: "text",
  revision: "bigint",
} as const satisfies Partial<Record<keyof DeliveryRow, ColumnType>>;

export type WrittenRow = Pick<DeliveryRow, keyof typeof WRITTEN_COLUMNS>;

export function toDelivery(row: DeliveryRow): Delivery {
  const { position: _position, number: _number, ...subject } = toSubject(row);
  return {
    id: String(row.id),
    destination: row.destination,
    state: row.state,
    ...subject,
    replay: isReplay(row) ? row.lane : null,
    attempts: row.attempts,
    createdAt: row.created_at,
    firstFailedAt: row.first_failed_at,
    nextAttemptAt: row.next_attempt_at,
    lastAnswer: readAnswers(row.answers)[0] ?? null,
  };
}

export function toKeptDelivery(row: DeliveryRow): KeptDelivery {
  const lane: Lane = { destination: row.destination, lane: row.lane };
  return { delivery: toDelivery(row), lane, subject: toSubject(row), answers: readAnswers(row.answers) };
}

/** A row as its lane reads it. */
export type UnsettledRow = Omit<DeliveryRow, "state" | "answers" | "revision"> & { state: UnsettledDelivery["state"] };

export function toUnsettled(row: UnsettledRow): UnsettledDelivery {
  return {
    ...toSubject(row),
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at,
    firstFailedAt: row.first_failed_at,
    nextAttemptAt: row.next_attempt_at,
  };
}

function toSubject({ position, number, event, type, entry, order_key }: Omit<DeliveryRow, "state" | "answers" | "revision">): Subject {
  return {
    position,
    number,
    event: fromStored(event),
    type: fromStored(type),
    entry: fromStoredOrNull(entry),
    key: fromStoredOrNull(order_key),
  };
}
