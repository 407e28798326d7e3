import type { DiffLine } from "../../../../rules/file/diff-lines.ts";

/** Lines around a change that help to find it. */
const CONTEXT = 3;

/** The parts of a comparison that differ, with some lines around them. */
export function toHunks(lines: readonly DiffLine[], context: number = CONTEXT): DiffLine[][] {
  const hunks: DiffLine[][] = [];
  let shownUntil = -1;
  for (const [index, line] of lines.entries()) {
    if (!isNearChange(lines, index, context)) continue;
    if (index > shownUntil + 1 || hunks.length === 0) hunks.push([]);
    hunks.at(-1)?.push(line);
    shownUntil = index;
  }
  return hunks;
}

function isNearChange(lines: readonly DiffLine[], index: number, context: number): boolean {
  return lines.slice(Math.max(0, index - context), index + context + 1).some(({ kind }) => kind !== "same");
}
