import { describeCount } from "./describe.ts";
import type { RefusedFile } from "./figures.ts";
import type { Found } from "./kind.ts";

/** More of them say no more. */
const MOST_FILES = 10;

/** What is found if a file is not in use as it is; nothing if it is null. */
export function findRefused(refused: RefusedFile | null, what: string): Found[] {
  if (refused === null) return [];
  const { at: since, files, faults, fault } = refused;
  const first = fault === undefined ? "" : ` ${fault}`;
  return [
    {
      severity: "warning",
      since,
      subjects: files.slice(0, MOST_FILES),
      figures: { faults },
      text: `${what} has ${describeCount(faults, "fault")} and is not in use as it is.${first}`,
    },
  ];
}
