import type { TextMatch } from "../../callbacks/lookups.ts";

/** Chooses matches that do not overlap, from left to right: of those that begin at one place the longest. */
export function withoutOverlaps(matches: readonly TextMatch[]): TextMatch[] {
  const ordered = matches.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const chosen: TextMatch[] = [];
  let end = 0;
  for (const match of ordered) {
    if (match.start < end) continue;
    chosen.push(match);
    end = match.end;
  }
  return chosen;
}
