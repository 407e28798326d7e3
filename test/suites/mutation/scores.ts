import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FolderScore } from "./judge.ts";

/** A folder's score, and what it was before its survivors were hunted. */
export interface CommittedScore extends FolderScore {
  mutants: number;
  /** Revision whose sources and tests have this score. */
  commit: string;
  before: { mutants: number; score: number; commit: string };
}

export type CommittedScores = Record<string, CommittedScore>;

/** The committed scores. */
export const SCORES_FILE = fileURLToPath(new URL("./scores.json", import.meta.url));

/** The scores that the repository promises, by folder. */
export function readScores(path: string): CommittedScores {
  return JSON.parse(readFileSync(path, "utf8"));
}
