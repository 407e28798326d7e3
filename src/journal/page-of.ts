import type { Page } from "./list-query.ts";

/** What a page is made of. */
export interface PageRows<Row, Item> {
  /** Rows from the page's first on; one more than the page takes if there is a next one. */
  rows: readonly Row[];
  /** Most items of the page. */
  limit: number;
  toItem(row: Row): Item;
  /** Cursor of the page after a row. */
  cursorAfter(row: Row): string;
}

/** Makes a page of rows that were read for it. */
export function pageOf<Row, Item>({ rows, limit, toItem, cursorAfter }: PageRows<Row, Item>): Page<Item> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(toItem), next: last === undefined ? null : cursorAfter(last) };
}
