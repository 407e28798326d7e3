import { globSync } from "node:fs";
import { REPOSITORY } from "../../support/repository.ts";
import { isUnitTest } from "../../unit-tests.ts";
import type { Verdict } from "../suite.ts";
import { ACCEPTED_FILE, readAccepted } from "./accepted.ts";
import { changedFiles, sourcesOf } from "./changed-files.ts";
import { FOLDERS, filesOf } from "./folders.ts";
import { type Judgement, judge, type MutatedFolder } from "./judge.ts";
import { runStryker } from "./run-stryker.ts";
import { readScores, SCORES_FILE, updateScores } from "./scores.ts";
import { tellProgressTo } from "./tell-progress.ts";
import { testsReaching } from "./tests-reaching.ts";

/** How the mutation suite is run. */
export interface MutationOptions {
  folders: readonly string[];
  /** Only files that differ from this revision. */
  since?: string;
  /** All files of the folders that have such a file. */
  whole: boolean;
  sample: number;
  seed: number;
  concurrency: number;
  incremental: boolean;
  /** Whether the scores are written instead of held. */
  update: boolean;
  /** Paths of lists that the mutants are judged by; absent: the committed ones. */
  scores?: string;
  accepted?: string;
}

/** What it finds out. */
export interface MutationReport extends Judgement, Verdict {
  sample: number;
  seed: number;
  testFiles: number;
  seconds: number;
}

/** Mutates folders and judges how many mutants the unit tests notice. */
export async function mutate(options: MutationOptions, say: (line: string) => void): Promise<MutationReport> {
  const startedAt = performance.now();
  const { sample, seed, concurrency, incremental, scores = SCORES_FILE, accepted = ACCEPTED_FILE } = options;
  const folders = filesByFolder(options);
  const files = [...new Set(folders.flatMap(({ files }) => files))];
  const tests = testsReaching(files, unitTests());
  tellProgressTo(say);
  const mutants =
    files.length === 0
      ? []
      : await runStryker({ files, tests, concurrency, isIncremental: incremental, sample: { fraction: sample, seed } });
  const judged = folders.map(({ folder, files, isWhole }): MutatedFolder => {
    const own = new Set(files);
    return { folder, mutants: mutants.filter(({ file }) => own.has(file)), isWhole: isWhole && sample === 1 };
  });
  const judgement = judge(judged, options.update ? {} : readScores(scores), readAccepted(accepted));
  if (options.update)
    updateScores(
      scores,
      judgement.tallies.filter((_tally, index) => judged[index]?.isWhole),
    );
  return {
    ...judgement,
    sample,
    seed,
    testFiles: tests.length,
    seconds: (performance.now() - startedAt) / 1000,
  };
}

interface Folder {
  folder: string;
  files: string[];
  isWhole: boolean;
}

function filesByFolder({ folders, since, whole }: MutationOptions): Folder[] {
  const names = folders.length === 0 ? Object.keys(FOLDERS) : folders;
  const all = names.map((folder) => ({ folder, files: filesOf(folder), isWhole: true }));
  if (since === undefined) return all;
  const sources = sourcesOf(changedFiles(since));
  const touched = all.filter(({ files }) => files.some((file) => sources.has(file)));
  if (whole) return touched;
  return touched.map(({ folder, files }) => ({ folder, files: files.filter((file) => sources.has(file)), isWhole: false }));
}

function unitTests(): string[] {
  return globSync("test/**/*.test.ts", { cwd: REPOSITORY }).filter(isUnitTest);
}
