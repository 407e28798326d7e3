import { sql } from "kysely";
import type { Delivery } from "../../../generated/operator.ts";
import type { Page, PageRequest } from "../../journal/list-query.ts";
import { pageOf } from "../../journal/page-of.ts";
import type { DeliveryFilter, KeptDelivery } from "./delivery-store.ts";
import { parseNumber } from "./parse-number.ts";
import { type DeliveryRow, toDelivery, toKeptDelivery } from "./rows/delivery-row.ts";
import { toStored } from "./rows/text.ts";
import type { StoreDatabase } from "./store-database.ts";

/** Lists deliveries in the order in which they began to fail or to wait. The cursor of the next page is the id of the last one. */
export async function listDeliveries(
  database: StoreDatabase,
  { destination, state, entry, replay }: DeliveryFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<Delivery>> {
  const after = cursor === undefined ? null : parseNumber(cursor);
  if (after === undefined) throw new RangeError("cursor must be the next of a page");
  const conditions = [
    sql`id > ${after ?? 0}`,
    destination === undefined ? [] : sql`destination = ${toStored(destination)}`,
    state === undefined ? [] : sql`state = ${state}`,
    entry === undefined ? [] : sql`entry = ${toStored(entry)}`,
    replay === undefined ? [] : sql`lane = ${toStored(replay)}`,
  ].flat();
  const { rows } = await database.read((kysely) =>
    sql<DeliveryRow>`
      SELECT * FROM ${database.table("delivery")} WHERE ${sql.join(conditions, sql` AND `)} ORDER BY id LIMIT ${limit + 1}`.execute(kysely),
  );
  return pageOf({ rows, limit, toItem: toDelivery, cursorAfter: ({ id }) => String(id) });
}

export async function getDelivery(database: StoreDatabase, id: string): Promise<KeptDelivery | undefined> {
  const number = parseNumber(id);
  if (number === undefined) return undefined;
  const { rows } = await database.read((kysely) =>
    sql<DeliveryRow>`SELECT * FROM ${database.table("delivery")} WHERE id = ${number}`.execute(kysely),
  );
  return rows[0] && toKeptDelivery(rows[0]);
}
