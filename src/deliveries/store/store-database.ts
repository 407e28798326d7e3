import type { Kysely, RawBuilder } from "kysely";

/** Tables of the store, as both storages name them. */
export type StoreTable =
  | "destination"
  | "delivery_lane"
  | "delivery"
  | "dropped_delivery"
  | "delivery_attempt"
  | "replay"
  | "destination_notice"
  | "delivery_state";

export type ColumnType = "bigint" | "integer" | "double precision" | "text";

/** A value that both storages take as it is. */
export type ColumnValue = string | number | null;

/** What SQLite and PostgreSQL differ in for this store. */
export interface StoreDatabase {
  table(name: StoreTable): RawBuilder<unknown>;
  /** Rows as an item of a FROM clause, which goes by the name `given`. Columns are called as the keys. */
  given<Column extends string>(
    columns: Readonly<Record<Column, ColumnType>>,
    rows: readonly Readonly<Record<Column, ColumnValue>>[],
  ): RawBuilder<unknown>;
  /** Runs one statement that only reads. */
  read<Result>(work: (kysely: Kysely<unknown>) => Promise<Result>): Promise<Result>;
  /**
   * Runs work in a transaction: all of it takes effect, or nothing if it rejects. What lanes write follows from the journal, and may be lost in a power
   * failure, never in part; what people have asked for survives it.
   */
  write<Result>(whose: "lane" | "people", work: (kysely: Kysely<unknown>) => Promise<Result>): Promise<Result>;
}
