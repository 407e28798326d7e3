import { type RE2JS, RE2Set } from "re2js";
import type { TextMatch } from "../../callbacks/lookups.ts";
import { type FoldedText, foldPatterns } from "./folded-text.ts";
import { compilePattern } from "./pattern.ts";
import { withoutOverlaps } from "./without-overlaps.ts";

/** Patterns are tried together, this many at once. A change compiles as many again, in some milliseconds. */
const GROUP_SIZE = 50;

/** Of the states that a group keeps between texts, in bytes. */
const GROUP_MEMORY = 1_000_000;

interface Group {
  /** By their text. */
  patterns: Map<string, RE2JS>;
  /** All of them in one; null until it is asked for. */
  together: RE2Set | null;
}

/** Patterns (RE2) that texts are searched for, in time that grows with the length of the text and no faster. */
export class PatternSet {
  readonly #groups: Group[] = [];
  readonly #groupOf = new Map<string, Group>();

  /** Adds a pattern. Throws a RangeError if it cannot be used. */
  add(pattern: string): void {
    if (this.#groupOf.has(pattern)) return;
    const compiled = compilePattern(pattern);
    const group = this.#groups.find(({ patterns }) => patterns.size < GROUP_SIZE) ?? this.#addGroup();
    group.patterns.set(pattern, compiled);
    group.together = null;
    this.#groupOf.set(pattern, group);
  }

  remove(pattern: string): void {
    const group = this.#groupOf.get(pattern);
    if (group === undefined) return;
    this.#groupOf.delete(pattern);
    group.patterns.delete(pattern);
    group.together = null;
  }

  /** Compiles one group that was changed, so that no text has to wait for it. Returns whether there was one. */
  prepare(): boolean {
    const changed = this.#groups.find(({ together }) => together === null);
    if (changed !== undefined) togetherOf(changed);
    return changed !== undefined;
  }

  /** Finds the patterns in a text, from left to right, without overlaps. Of two that begin at one place the longer one counts. */
  find(text: string): TextMatch[] {
    const folded = foldPatterns(text);
    const searched = toText(folded);
    const found = [...this.#matching(searched)].flatMap((pattern) => [...matchesOf(pattern, searched)]);
    return withoutOverlaps(found).map((match) => folded.toOriginal(match));
  }

  /** Whether `find` would find anything. */
  isIn(text: string): boolean {
    const searched = toText(foldPatterns(text));
    for (const pattern of this.#matching(searched)) {
      if (!matchesOf(pattern, searched).next().done) return true;
    }
    return false;
  }

  *#matching(text: string): Generator<RE2JS> {
    for (const group of this.#groups) {
      const indices = new Set(togetherOf(group).match(text));
      if (indices.size > 0) yield* [...group.patterns.values()].filter((_pattern, index) => indices.has(index));
    }
  }

  #addGroup(): Group {
    const group = { patterns: new Map(), together: null };
    this.#groups.push(group);
    return group;
  }
}

function togetherOf(group: Group): RE2Set {
  if (group.together !== null) return group.together;
  const together = new RE2Set(RE2Set.UNANCHORED, 0, GROUP_MEMORY);
  for (const pattern of group.patterns.keys()) together.add(pattern);
  together.compile();
  group.together = together;
  return together;
}

/** The places where a pattern matches more than nothing. */
function* matchesOf(pattern: RE2JS, text: string): Generator<TextMatch> {
  const matcher = pattern.matcher(text);
  while (matcher.find()) {
    if (matcher.end() > matcher.start()) yield { start: matcher.start(), end: matcher.end() };
  }
}

function toText({ units, length }: FoldedText): string {
  return Buffer.from(units.buffer, 0, 2 * length).toString("utf16le");
}
