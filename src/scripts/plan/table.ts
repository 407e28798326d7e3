type Side = "left" | "right";

/** Rows as lines with columns of equal width. Unless `sides` says otherwise, the first column is flush left and the others are flush right. */
export function formatTable(rows: readonly string[][], sides: readonly Side[] = ["left"]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_nothing, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    (sides[column] ?? "right") === "left" ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join("  ").trimEnd());
}
