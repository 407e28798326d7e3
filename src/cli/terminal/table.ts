import { styleText } from "node:util";
import { excerpt } from "../visible-text.ts";
import { toWidth, widthOf } from "./to-width.ts";

export type Style = Parameters<typeof styleText>[0];

/** A column of a table. */
export interface Column<Row> {
  title: string;
  text(row: Row): string;
  /** Absent or null: as the terminal writes. */
  style?(row: Row): Style | null;
  /** Numbers end at the right. */
  isNumber?: true;
  /** Whether it is never cut, as numbers are not, because people copy it. */
  isWhole?: true;
  /** Whether it is left out where there is no room for it. Of several the last one goes first. */
  isExtra?: true;
}

const GUTTER = "  ";

/** A text column is not cut below this. */
const LEAST_WIDTH = 8;

/** Text columns that are wider than this give way to extra columns. */
const FAIR_WIDTH = 30;

/** Lines of a table with a head, in at most `width` columns if that is possible; null: nothing is cut. */
export function formatTable<Row>(columns: ReadonlyArray<Column<Row>>, rows: readonly Row[], width: number | null): string[] {
  const measured = columns.map((column) => ({ column, cells: rows.map((row) => excerpt(column.text(row))) }));
  const fitted = fitInto(
    measured.map(({ column, cells }) => ({ column, cells, width: Math.max(...[column.title, ...cells].map(widthOf)) })),
    width ?? Number.POSITIVE_INFINITY,
  );
  const head = fitted.map(({ column, width: own }) => styleText("dim", align(column.title, own, column.isNumber)));
  const lines = rows.map((row, index) =>
    fitted.map(({ column, cells, width: own }) => {
      const cell = align(cells[index] ?? "", own, column.isNumber);
      const style = column.style?.(row) ?? null;
      return style === null ? cell : styleText(style, cell);
    }),
  );
  return [head, ...lines].map((cells) => cells.join(GUTTER).trimEnd());
}

interface Fitted<Row> {
  column: Column<Row>;
  cells: string[];
  width: number;
}

/** Leaves extra columns out, and cuts the widest texts, until the rest has room. */
function fitInto<Row>(columns: ReadonlyArray<Fitted<Row>>, width: number): ReadonlyArray<Fitted<Row>> {
  const last = columns.findLast(({ column }) => column.isExtra);
  if (last !== undefined && total(columns, FAIR_WIDTH) > width)
    return fitInto(
      columns.filter((column) => column !== last),
      width,
    );
  const fitted = columns.map((column) => ({ ...column }));
  while (total(fitted) > width) {
    const widest = fitted
      .filter(({ column, width: own }) => !isWhole(column) && own > LEAST_WIDTH)
      .toSorted((one, other) => other.width - one.width)[0];
    if (widest === undefined) break;
    widest.width -= 1;
  }
  return fitted;
}

function total(columns: ReadonlyArray<Fitted<never>>, most = Number.POSITIVE_INFINITY): number {
  const widths = columns.map(({ column, width }) => (isWhole(column) ? width : Math.min(width, most)));
  return widths.reduce((sum, width) => sum + width, 0) + GUTTER.length * Math.max(0, widths.length - 1);
}

function isWhole(column: Column<never>): boolean {
  return column.isNumber === true || column.isWhole === true;
}

function align(text: string, width: number, isNumber = false): string {
  const cell = toWidth(text, width);
  return isNumber ? cell.trimEnd().padStart(width) : cell;
}
