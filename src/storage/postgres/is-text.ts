import { type RawBuilder, sql } from "kysely";

/** Whether a column has a text, however long; found by an index of `left(column, 200)`. */
export function isText(column: RawBuilder<unknown>, text: string): RawBuilder<boolean> {
  return sql`(left(${column}, 200) = left(${text}, 200) AND ${column} = ${text})`;
}
