import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Cost } from "./clock.ts";

/** What an operation cost at a size. */
export interface Point {
  series: SeriesName;
  size: number;
  operation: string;
  warm: Cost;
  /** The first read after the file was dropped from memory, its opening included; in microseconds. null where it is not measured. */
  coldTime: number | null;
}

/** What grows. */
export type SeriesName = "journal" | "relations";

/** The points measured so far, kept in a file so that an interrupted run goes on. */
export interface Points {
  all(): readonly Point[];
  has(series: SeriesName, size: number): boolean;
  add(points: readonly Point[]): void;
}

export function openPoints(path: string): Points {
  let points: Point[] = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
  return {
    all: () => points,
    has: (series, size) => points.some((point) => point.series === series && point.size === size),
    add: (more) => {
      points = [...points, ...more];
      // Whole or not at all, however the run ends.
      writeFileSync(`${path}.new`, JSON.stringify(points));
      renameSync(`${path}.new`, path);
    },
  };
}
