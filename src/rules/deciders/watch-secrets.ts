import { isDeepStrictEqual } from "node:util";
import { watchFileChanges } from "../../file-changes.ts";
import type { RuleFault } from "../fault.ts";
import { readSecrets, type SecretFile } from "./read-secrets.ts";

/** The secrets of a decider, which are read again when their file changes. */
export interface WatchedSecrets {
  /** The latest that could be read. */
  latest(): readonly string[];
  /** What is wrong with the file as it is now, and since when, in milliseconds since 1970; null if it is in use. */
  refused(): RefusedSecrets | null;
  /** Reads the file now, without waiting for the next look. */
  poll(): Promise<void>;
  stop(): void;
}

export interface RefusedSecrets {
  at: number;
  faults: RuleFault[];
}

/**
 * Reads the secrets in a file, and watches it. If it cannot be used, resolves with the faults and watches nothing.
 *
 * @param onChange Called when other secrets are in use, or with the faults if the file is refused; then the secrets from before stay in use.
 */
export async function watchSecrets(
  file: SecretFile,
  onChange: (faults: RuleFault[]) => void,
  pollMs?: number,
): Promise<WatchedSecrets | { faults: RuleFault[] }> {
  const changes = watchFileChanges(file.path, readAgain, pollMs);
  const first = await readSecrets(file);
  if (first.faults !== undefined) {
    changes.stop();
    return first;
  }
  let { secrets } = first;
  let refused: RefusedSecrets | null = null;
  return { latest: () => secrets, refused: () => refused, poll: readAgain, stop: changes.stop };

  async function readAgain(): Promise<void> {
    const read = await readSecrets(file);
    const isSame = refused === null && isDeepStrictEqual(read.secrets, secrets);
    if (isSame) return;
    if (read.secrets !== undefined) secrets = read.secrets;
    refused = read.faults === undefined ? null : { at: Date.now(), faults: read.faults };
    onChange(read.faults ?? []);
  }
}
