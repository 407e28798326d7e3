import { createHash } from "node:crypto";

/** A part of all mutants. */
export interface Sample {
  /** From 0 to 1. */
  fraction: number;
  seed: number;
}

/** What tells one mutant of a file from another; the line counts from 1. */
interface Identity {
  file: string;
  line: number;
  mutator: string;
  replacement: string;
}

/** Whether a mutant is part of a sample: the same for every run with the same seed, whatever else is mutated. */
export function isSampled({ file, line, mutator, replacement }: Identity, { fraction, seed }: Sample): boolean {
  const digest = createHash("sha256")
    .update(JSON.stringify([seed, file, line, mutator, replacement]))
    .digest();
  return digest.readUInt32BE(0) / 2 ** 32 < fraction;
}
