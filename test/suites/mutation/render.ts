import { renderTable } from "../../bench/table.ts";
import type { Mutant } from "./mutant.ts";
import type { MutationReport } from "./mutation.ts";
import type { Tally } from "./mutation-score.ts";

const TITLES = ["folder", "mutants", "killed", "timeout", "survived", "no coverage", "score"];

/** The report as text for a terminal. */
export function render({ tallies, unlisted, sample, seed, testFiles, seconds }: MutationReport): string {
  const part = sample === 1 ? "" : `; a sample of ${sample}, seed ${seed}`;
  return [
    ...unlisted.map(describe),
    "",
    ...renderTable([TITLES, ...tallies.map(toRow)]),
    "",
    `${testFiles} test files, ${seconds.toFixed(0)} s${part}`,
    "",
  ].join("\n");
}

function describe({ file, line, text, replacement, fate }: Mutant): string {
  return `${fate === "uncovered" ? "no coverage" : "survived"}: ${file}:${line}: \`${text}\` -> \`${replacement}\``;
}

function toRow({ folder, mutants, killed, timeout, unnoticed, uncovered, score }: Tally): string[] {
  return [folder, ...[mutants, killed, timeout, unnoticed, uncovered].map(String), score.toFixed(1)];
}
