import { type AcceptedSurvivor, keyOf } from "./accepted.ts";
import type { Mutant } from "./mutant.ts";
import { survives, type Tally, tally } from "./mutation-score.ts";

/** What the repository says of a folder. */
export interface FolderScore {
  /** The lowest score that is allowed. */
  score: number;
  /** The most survivors that are allowed beside the accepted ones. */
  unlisted: number;
  /** Part of the mutants that was drawn. A score of a sample says too little to be held. */
  sample?: number;
}

export type Scores = Readonly<Record<string, FolderScore>>;

/** A folder whose mutants are judged. */
export interface MutatedFolder {
  folder: string;
  mutants: readonly Mutant[];
  /** Whether all of its mutants are there, so that the committed score applies. */
  isWhole: boolean;
}

/** The mutants of a folder in figures. */
export interface FolderTally extends Tally {
  /** Survivors that nobody accepted. */
  unlisted: number;
}

/** What mutants say of the tests. */
export interface Judgement {
  tallies: FolderTally[];
  /** Survivors that nobody accepted, and accepted ones that are no more. */
  unlisted: Mutant[];
  stale: AcceptedSurvivor[];
  failures: string[];
}

/** Compares mutants with the committed scores and with the survivors that are accepted. */
export function judge(folders: readonly MutatedFolder[], scores: Scores, accepted: readonly AcceptedSurvivor[]): Judgement {
  const known = new Set(accepted.map(keyOf));
  const unlistedOf = ({ mutants }: MutatedFolder) => mutants.filter((mutant) => survives(mutant) && !known.has(keyOf(mutant)));
  const tallies = folders.map((folder) => ({ ...tally(folder.folder, folder.mutants), unlisted: unlistedOf(folder).length }));
  const failures = folders.flatMap(({ isWhole }, index) => (isWhole ? shortfalls(tallies[index] as FolderTally, scores) : []));
  const stale = findStale(folders, accepted);
  return {
    tallies,
    unlisted: [...new Set(folders.flatMap(unlistedOf))],
    stale,
    failures: [
      ...failures,
      ...stale.map(
        ({ file, text, replacement }) => `stale in accepted.yaml: ${file}: no survivor replaces \`${text}\` by \`${replacement}\``,
      ),
    ],
  };
}

function shortfalls({ folder, score, unlisted }: FolderTally, scores: Scores): string[] {
  const least = scores[folder];
  if (least === undefined || least.sample !== undefined) return [];
  return [
    ...(toTenths(score) < least.score ? [`${folder}: the score is ${toTenths(score)}, and was ${least.score}`] : []),
    ...(unlisted > least.unlisted ? [`${folder}: ${unlisted} survivors are not in accepted.yaml; ${least.unlisted} were allowed`] : []),
  ];
}

/** Accepted survivors of files that were mutated as a whole, of which no mutant is left. */
function findStale(folders: readonly MutatedFolder[], accepted: readonly AcceptedSurvivor[]): AcceptedSurvivor[] {
  const whole = folders.filter(({ isWhole }) => isWhole).flatMap(({ mutants }) => mutants);
  const files = new Set(whole.map(({ file }) => file));
  const surviving = new Set(whole.filter(survives).map(keyOf));
  return accepted.filter((survivor) => files.has(survivor.file) && !surviving.has(keyOf(survivor)));
}

/** A score as it is committed: rounded down to a tenth, so that it is never more than it was. */
export function toTenths(score: number): number {
  return Math.floor(score * 10) / 10;
}
