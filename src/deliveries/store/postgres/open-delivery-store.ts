import { type Kysely, sql } from "kysely";
import { transact } from "../../../storage/postgres/transact.ts";
import { createDeliveryStore, type StoreOptions } from "../create-delivery-store.ts";
import type { DeliveryStore } from "../delivery-store.ts";
import type { StoreDatabase } from "../store-database.ts";

export interface DatabaseStoreOptions extends Omit<StoreOptions, "database"> {
  kysely: Kysely<unknown>;
}

/** Opens the store of all instances. */
export function openDeliveryStore({ kysely, ...options }: DatabaseStoreOptions): DeliveryStore {
  return createDeliveryStore({ ...options, database: createPostgresDatabase(kysely) });
}

function createPostgresDatabase(kysely: Kysely<unknown>): StoreDatabase {
  return {
    table: (name) => sql.table(`imhook.${name}`),
    given: (columns, rows) => {
      const typed = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(String(type))}`);
      return sql`json_to_recordset(${JSON.stringify(rows)}::json) AS given (${sql.join(typed)})`;
    },
    read: (work) => work(kysely),
    write: (_whose, work) => transact(kysely, work),
  };
}
