import { readFileSync } from "node:fs";
import { toTable } from "./markdown-table.ts";

/** Scores that `npm run test:mutation` holds (test/suites/mutation/scores.ts). */
const SCORES = "test/suites/mutation/scores.json";

interface Measured {
  mutants: number;
  score: number;
  commit: string;
  /** Part of the mutants that was drawn; absent: all. */
  sample?: number;
}

/** The scores of the folders, before their survivors were hunted and now. */
export function renderMutationScores(): string {
  const scores: Record<string, Measured & { unlisted: number; before: Measured }> = JSON.parse(readFileSync(SCORES, "utf8"));
  const rows = Object.entries(scores).map(([folder, { before, unlisted, ...now }]) => [
    `\`${folder}\``,
    describe(before),
    describe(now),
    String(unlisted),
  ]);
  return toTable(["folder", "before", "now", "survivors without a reason"], rows);
}

function describe({ score, mutants, commit, sample }: Measured): string {
  return `${score} % of ${mutants}${sample === undefined ? "" : `, a sample of ${sample}`} (${commit})`;
}
