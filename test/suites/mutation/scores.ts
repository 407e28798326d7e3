import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { REPOSITORY } from "../../support/repository.ts";
import { type FolderScore, type FolderTally, toTenths } from "./judge.ts";

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

/** Writes what folders that were mutated as a whole have now. A folder that had no score has this one for its first. */
export function updateScores(path: string, tallies: readonly FolderTally[]): void {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: REPOSITORY, encoding: "utf8" }).trim();
  const scores = readScores(path);
  for (const { folder, mutants, score, unlisted } of tallies) {
    const measured = { score: toTenths(score), mutants, commit };
    scores[folder] = { ...measured, unlisted, before: scores[folder]?.before ?? measured };
  }
  writeFileSync(path, `${JSON.stringify(scores, null, 2)}\n`);
}
