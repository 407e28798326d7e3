import { EdgeTable } from "./edge-table.ts";
import type { FoldedText } from "./folded-text.ts";
import type { ListWord } from "./list-word.ts";
import { isInsideWord, isMark } from "./word-boundary.ts";

/** How a word may lie in another one: bits of a word's form. */
const BEGINS_ANYWHERE = 1;
const ENDS_ANYWHERE = 2;
/** Each form has a bit of its own at the node where the word ends. */
const FORMS = [0, 1, 2, 3] as const;
const BEGINNING_ANYWHERE = maskOf((form) => (form & BEGINS_ANYWHERE) !== 0);
const ENDING_ANYWHERE = maskOf((form) => (form & ENDS_ANYWHERE) !== 0);
const ALL = maskOf(() => true);

/**
 * Words that texts are searched for, all of them at once. Each letter of a text costs one look-up, and more only where a word begins like the text. Words
 * are added and removed one by one, in microseconds, while callbacks are decided. The libraries for this task build an Aho-Corasick automaton as a
 * whole after each change, which stalls a process for hundreds of milliseconds with 10^5 words.
 */
export class WordTrie {
  readonly #edges = new EdgeTable();
  /** How many words lead through each node. */
  #uses = new Uint32Array(64);
  /** The forms of the words that end at each node. */
  #forms = new Uint8Array(64);
  /** How often a word was added, if more than once. */
  readonly #repeated = new Map<string, number>();
  readonly #freed: number[] = [];
  #nodes = 1;
  #beginningAnywhere = 0;

  /** In bytes, without the words that were added more than once. */
  get bytes(): number {
    return this.#edges.bytes + this.#uses.byteLength + this.#forms.byteLength;
  }

  /** Adds a word once more. */
  add(word: ListWord): void {
    if (this.#has(word)) {
      const key = keyOf(word);
      this.#repeated.set(key, (this.#repeated.get(key) ?? 1) + 1);
      return;
    }
    const form = formOf(word);
    let node = 0;
    for (const unit of word.units) {
      node = this.#edges.get(node, unit) || this.#addNode(node, unit);
      this.#uses[node] = (this.#uses[node] ?? 0) + 1;
    }
    this.#forms[node] = (this.#forms[node] ?? 0) | (1 << form);
    if ((form & BEGINS_ANYWHERE) !== 0) this.#beginningAnywhere += 1;
  }

  /** Removes a word as often as it is removed; it is there until it was removed as often as it was added. */
  remove(word: ListWord): void {
    if (!this.#has(word)) return;
    const key = keyOf(word);
    const times = this.#repeated.get(key) ?? 1;
    if (times > 2) this.#repeated.set(key, times - 1);
    else this.#repeated.delete(key);
    if (times === 1) this.#removeLast(word);
  }

  /** The end of the longest word that begins at `start` of a folded text; 0 if none does. */
  longestAt({ units, length }: FoldedText, start: number): number {
    const begins = start > 0 && isInsideWord(units[start - 1] as number, units[start] as number) ? BEGINNING_ANYWHERE : ALL;
    if (begins !== ALL && this.#beginningAnywhere === 0) return 0;
    let longest = 0;
    let node = 0;
    for (let at = start; at < length; ) {
      node = this.#edges.get(node, units[at] as number);
      if (node === 0) break;
      at += 1;
      const forms = (this.#forms[node] as number) & begins;
      if (forms !== 0 && this.#mayEnd(forms, units, at, length)) longest = at;
    }
    return longest;
  }

  #mayEnd(forms: number, units: Uint16Array, end: number, length: number): boolean {
    if (end === length) return true;
    const next = units[end] as number;
    if (isMark(next)) return false;
    return (forms & ENDING_ANYWHERE) !== 0 || !isInsideWord(units[end - 1] as number, next);
  }

  #has(word: ListWord): boolean {
    let node = 0;
    for (const unit of word.units) {
      node = this.#edges.get(node, unit);
      if (node === 0) return false;
    }
    return ((this.#forms[node] as number) & (1 << formOf(word))) !== 0;
  }

  #addNode(parent: number, unit: number): number {
    const node = this.#freed.pop() ?? this.#nodes++;
    if (node === this.#uses.length) this.#grow();
    this.#edges.add(parent, unit, node);
    return node;
  }

  #removeLast(word: ListWord): void {
    const form = formOf(word);
    const path = [0];
    for (const unit of word.units) path.push(this.#edges.get(path.at(-1) as number, unit));
    const end = path.at(-1) as number;
    this.#forms[end] = (this.#forms[end] as number) & ~(1 << form);
    if ((form & BEGINS_ANYWHERE) !== 0) this.#beginningAnywhere -= 1;
    for (const [index, unit] of word.units.entries()) {
      const node = path[index + 1] as number;
      const uses = (this.#uses[node] as number) - 1;
      this.#uses[node] = uses;
      if (uses > 0) continue;
      this.#edges.remove(path[index] as number, unit);
      this.#freed.push(node);
    }
  }

  #grow(): void {
    const [uses, forms] = [new Uint32Array(2 * this.#uses.length), new Uint8Array(2 * this.#forms.length)];
    uses.set(this.#uses);
    forms.set(this.#forms);
    [this.#uses, this.#forms] = [uses, forms];
  }
}

function formOf({ beginsAnywhere, endsAnywhere }: ListWord): number {
  return (beginsAnywhere ? BEGINS_ANYWHERE : 0) | (endsAnywhere ? ENDS_ANYWHERE : 0);
}

function keyOf(word: ListWord): string {
  return `${formOf(word)}${String.fromCharCode(...word.units)}`;
}

function maskOf(isMeant: (form: number) => boolean): number {
  return FORMS.filter(isMeant).reduce<number>((mask, form) => mask | (1 << form), 0);
}
