/** A rules file that somebody has put in the place of another one by the operator API of any instance. */
export interface Replacement {
  /** Replacements are numbered in their order, from 1. */
  number: number;
  /** Version that was replaced. */
  replaced: string;
  /** Version of the new content. */
  version: string;
}

/** A replacement to be made. */
export interface NewReplacement extends Omit<Replacement, "number"> {
  /** Version of the instance's own file. */
  file: string;
  content: Uint8Array;
}

/** The replacements of the rules files of all instances. */
export interface RuleReplacements {
  /** Resolves with the number of the newest one; 0 if there is none. */
  newest(): Promise<number>;
  /** Resolves with all, oldest first. */
  list(): Promise<Replacement[]>;
  /** Resolves with the new content of a replacement. */
  content(number: number): Promise<Uint8Array>;
  /**
   * Adds a replacement, unless another version than `replaced` is in the place of the file by now. Of two that replace the same version at the same time, the
   * second one finds the first. Resolves with the version that was in the place of the file.
   */
  add(replacement: NewReplacement): Promise<string>;
  close(): Promise<void>;
}

/**
 * Returns what is in the place of a file by now: the last replacement of the chain that begins with the file's version, each of which replaces what the one
 * before it has put there. A version that somebody has put somewhere counts from the last time on. null if nobody has replaced the file: so one that was
 * deployed later stays in use.
 */
export function newestInPlaceOf(version: string, replacements: readonly Replacement[]): Replacement | null {
  const since = replacements.findLastIndex((replacement) => replacement.version === version) + 1;
  let newest: Replacement | null = null;
  for (const replacement of replacements.slice(since)) if (replacement.replaced === (newest?.version ?? version)) newest = replacement;
  return newest;
}
