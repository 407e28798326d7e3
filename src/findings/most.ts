/** So many names say enough. */
const MOST_SUBJECTS = 10;

/** Names with their numbers above 0, the largest first, ten at most. */
export function mostOf(counts: Iterable<readonly [name: string, count: number]>): string[] {
  const found = [...counts].filter(([, count]) => count > 0).toSorted(([, one], [, other]) => other - one);
  return found.slice(0, MOST_SUBJECTS).map(([name]) => name);
}
