import type { Fate, Mutant } from "./mutant.ts";

/** How many mutants of a folder met which fate. */
export interface Tally {
  folder: string;
  mutants: number;
  killed: number;
  unnoticed: number;
  uncovered: number;
  timeout: number;
  /** Noticed mutants per hundred, accepted survivors included. 100 if there are no mutants. */
  score: number;
}

/** Counts the mutants of a folder, without ignored and invalid ones. */
export function tally(folder: string, mutants: readonly Mutant[]): Tally {
  const judged = mutants.filter(({ fate }) => fate !== "ignored" && fate !== "invalid");
  const count = (fate: Fate) => judged.filter((mutant) => mutant.fate === fate).length;
  const [killed, timeout] = [count("killed"), count("timeout")];
  return {
    folder,
    mutants: judged.length,
    killed,
    unnoticed: count("unnoticed"),
    uncovered: count("uncovered"),
    timeout,
    score: judged.length === 0 ? 100 : (100 * (killed + timeout)) / judged.length,
  };
}

/** Whether no test fails if a mutant takes the place of the code. */
export function survives({ fate }: Mutant): boolean {
  return fate === "unnoticed" || fate === "uncovered";
}
