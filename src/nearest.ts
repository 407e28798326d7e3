/** Returns up to `count` names that are most similar to a misspelt one, the most similar first. Case does not matter. */
export function nearestNames(misspelt: string, names: readonly string[], count = 3): string[] {
  const wanted = misspelt.toLowerCase();
  const rated = names.map((name) => ({ name, distance: distanceTo(wanted, name.toLowerCase()) }));
  return rated
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ name }) => name);
}

/** A name that contains the wanted one, or the reverse, is nearer than any misspelling. */
function distanceTo(wanted: string, name: string): number {
  const isPart = wanted !== "" && (name.includes(wanted) || wanted.includes(name));
  return isPart ? Math.abs(name.length - wanted.length) / (name.length + wanted.length) : editDistance(wanted, name);
}

/** Number of characters to insert, remove or replace (Levenshtein). */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, character] of [...one].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (character === other[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
