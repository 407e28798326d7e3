/** A line of two texts that are compared. */
export interface DiffLine {
  kind: "same" | "removed" | "added";
  text: string;
  /** Number of the line in the text before, from 1; null if it is not there. */
  before: number | null;
  /** The same in the text after. */
  after: number | null;
}

/** Texts with more differing lines than this are shown as replaced as a whole where they differ: finding the shortest way takes its square. */
const MOST_CHANGES = 1000;

/** Compares two texts line by line: the shortest way from one to the other (Myers). */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, renewed] = [before.split("\n"), after.split("\n")];
  const start = commonStart(old, renewed);
  const end = Math.min(commonStart(old.toReversed(), renewed.toReversed()), Math.min(old.length, renewed.length) - start);
  const [oldMiddle, newMiddle] = [old.slice(start, old.length - end), renewed.slice(start, renewed.length - end)];
  const kinds: DiffLine["kind"][] = [
    ...Array<"same">(start).fill("same"),
    ...(findKinds(oldMiddle, newMiddle) ?? replaceAll(oldMiddle, newMiddle)),
    ...Array<"same">(end).fill("same"),
  ];
  return number(kinds, old, renewed);
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((line, index) => line !== other[index]);
  return differing < 0 ? Math.min(one.length, other.length) : differing;
}

function replaceAll(old: readonly string[], renewed: readonly string[]): DiffLine["kind"][] {
  return [...old.map(() => "removed" as const), ...renewed.map(() => "added" as const)];
}

/** Returns null if there are too many changes. */
function findKinds(old: readonly string[], renewed: readonly string[]): DiffLine["kind"][] | null {
  // By diagonal (place in the old text minus place in the new one), the farthest place in the old text that so many changes reach.
  let farthest = new Map([[1, 0]]);
  const steps: Map<number, number>[] = [];
  for (let changes = 0; changes <= Math.min(old.length + renewed.length, MOST_CHANGES); changes += 1) {
    steps.push(farthest);
    const next = new Map(farthest);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = isAddition(farthest, diagonal, changes) ? reach(farthest, diagonal + 1) : reach(farthest, diagonal - 1) + 1;
      while (x < old.length && x - diagonal < renewed.length && old[x] === renewed[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= old.length && x - diagonal >= renewed.length) return walkBack(steps, old.length, renewed.length);
    }
    farthest = next;
  }
  return null;
}

function walkBack(steps: readonly Map<number, number>[], oldLength: number, newLength: number): DiffLine["kind"][] {
  const kinds: DiffLine["kind"][] = [];
  let [x, y] = [oldLength, newLength];
  for (const [changes, farthest] of [...steps.entries()].toReversed()) {
    // The first step has only common lines.
    const from = changes === 0 ? { kind: null, x: 0, y: 0 } : stepBefore(farthest, x - y, changes);
    const common = Math.min(x - from.x, y - from.y);
    kinds.push(...Array<"same">(common).fill("same"));
    if (from.kind !== null) kinds.push(from.kind);
    [x, y] = [from.x, from.y];
  }
  return kinds.toReversed();
}

/** The change by which a diagonal was reached, and where it began. */
function stepBefore(farthest: ReadonlyMap<number, number>, diagonal: number, changes: number) {
  const isAdded = isAddition(farthest, diagonal, changes);
  const from = isAdded ? diagonal + 1 : diagonal - 1;
  const x = reach(farthest, from);
  return { kind: isAdded ? ("added" as const) : ("removed" as const), x, y: x - from };
}

function isAddition(farthest: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean {
  return diagonal === -changes || (diagonal !== changes && reach(farthest, diagonal - 1) < reach(farthest, diagonal + 1));
}

function reach(farthest: ReadonlyMap<number, number>, diagonal: number): number {
  return farthest.get(diagonal) ?? 0;
}

function number(kinds: readonly DiffLine["kind"][], old: readonly string[], renewed: readonly string[]): DiffLine[] {
  let [before, after] = [0, 0];
  return kinds.map((kind) => {
    const text = (kind === "added" ? renewed[after] : old[before]) ?? "";
    if (kind !== "added") before += 1;
    if (kind !== "removed") after += 1;
    return { kind, text, before: kind === "added" ? null : before, after: kind === "removed" ? null : after };
  });
}
