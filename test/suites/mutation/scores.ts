import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FolderScore } from "./judge.ts";

/** A score of some revision. */
export interface MeasuredScore {
  /** In percent, rounded down to a tenth. */
  score: number;
  mutants: number;
  /** Revision whose sources and tests had this score. */
  commit: string;
  /** Part of the mutants that was drawn; absent: all. */
  sample?: number;
}

/** A folder's score, and what it was before its survivors were hunted. */
export interface CommittedScore extends FolderScore, MeasuredScore {
  before: MeasuredScore;
}

export type CommittedScores = Record<string, CommittedScore>;

/** The committed scores. */
export const SCORES_FILE = fileURLToPath(new URL("./scores.json", import.meta.url));

/** The scores that the repository promises, by folder. */
export function readScores(path: string): CommittedScores {
  return JSON.parse(readFileSync(path, "utf8"));
}
