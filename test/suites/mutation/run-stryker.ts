import { rmSync } from "node:fs";
import { relative } from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { REPOSITORY } from "../../support/repository.ts";
import { type Fate, type Mutant, onOneLine, readSource, textBetween } from "./mutant.ts";
import { isSampled } from "./sample.ts";
import { SANDBOXES, type Scope, strykerOptions } from "./stryker-options.ts";

const FATES: Readonly<Record<MutantResult["status"], Fate>> = {
  Killed: "killed",
  Timeout: "timeout",
  Survived: "unnoticed",
  NoCoverage: "uncovered",
  Ignored: "ignored",
  CompileError: "invalid",
  RuntimeError: "invalid",
  Pending: "invalid",
};

/** Mutates the files of a scope, and runs its tests against each mutant of the sample. */
export async function runStryker(scope: Scope): Promise<Mutant[]> {
  // StrykerJS takes the working directory for the project.
  process.chdir(REPOSITORY);
  // StrykerJS leaves its sandboxes behind if it is interrupted.
  process.once("exit", () => rmSync(SANDBOXES, { recursive: true, force: true }));
  const results = await new Stryker(strykerOptions(scope)).runMutationTest();
  return results.filter((result) => isSampled(identify(result), scope.sample)).map(toMutant);
}

function identify({ fileName, location, mutatorName, replacement = "" }: MutantResult): Parameters<typeof isSampled>[0] {
  return { file: relative(REPOSITORY, fileName), line: location.start.line, mutator: mutatorName, replacement };
}

function toMutant({ fileName, location: { start, end }, mutatorName, replacement = "", status }: MutantResult): Mutant {
  const file = relative(REPOSITORY, fileName);
  const text = textBetween(readSource(file), toZeroBased(start), toZeroBased(end));
  return {
    file,
    line: start.line,
    mutator: mutatorName,
    text: onOneLine(text),
    replacement: onOneLine(replacement),
    fate: FATES[status],
  };
}

function toZeroBased({ line, column }: MutantResult["location"]["start"]): MutantResult["location"]["start"] {
  return { line: line - 1, column: column - 1 };
}
