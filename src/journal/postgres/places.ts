import { type Kysely, sql } from "kysely";
import type { Place } from "../journal.ts";
import { findReceivedSince } from "./find-received-since.ts";
import { readNewestPosition } from "./positions.ts";
import { BASELINE } from "./read-batch.ts";

/** Names the place after a position, with the id of the entry there. */
export async function placeAfter(kysely: Kysely<unknown>, position: number): Promise<Place> {
  const { rows } = await sql<{ id: string }>`SELECT id FROM imhook.entry WHERE position = ${position} AND position > ${BASELINE}`.execute(
    kysely,
  );
  return { position, entry: rows[0]?.id ?? null };
}

/** Finds the place before all entries that were received at a time or later, in milliseconds since 1970. */
export async function beforeReceipt(kysely: Kysely<unknown>, time: number): Promise<Place> {
  const first = await findReceivedSince(kysely, time);
  return placeAfter(kysely, first === null ? await readNewestPosition(kysely) : first - 1);
}
