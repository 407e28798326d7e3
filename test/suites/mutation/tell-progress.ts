import type { Reporter } from "@stryker-mutator/api/report";

let tell: (line: string) => void = () => {};

/** Says who is told of the progress. */
export function tellProgressTo(listener: (line: string) => void): void {
  tell = listener;
}

/** Tells how many mutants are judged, out of how many. */
export class ProgressReporter implements Reporter {
  #total = 0;
  #tested = 0;
  #survived = 0;

  onMutationTestingPlanReady({ mutantPlans }: Parameters<NonNullable<Reporter["onMutationTestingPlanReady"]>>[0]): void {
    this.#total = mutantPlans.length;
  }

  onMutantTested({ status }: Parameters<NonNullable<Reporter["onMutantTested"]>>[0]): void {
    this.#tested += 1;
    if (status === "Survived") this.#survived += 1;
    tell(`${this.#tested} of ${this.#total} mutants, ${this.#survived} survived`);
  }
}
