import { stringify } from "yaml";

const INDENT = "  ";

/** A snippet of YAML with a mark in front of each line: `+` added, `-` removed, a space for what stays. */
export class DiffLines {
  readonly #lines: string[] = [];

  /** Adds the keys that lead to a place, as what stays. Numbers are items of lists. Returns the depth of what follows. */
  path(path: readonly string[]): number {
    for (const [depth, key] of path.entries()) this.#add(" ", /^\d+$/.test(key) ? "-" : `${toKey(key)}:`, depth);
    return path.length;
  }

  keep(value: unknown, depth: number): this {
    return this.#addYaml(" ", value, depth);
  }

  add(value: unknown, depth: number): this {
    return this.#addYaml("+", value, depth);
  }

  remove(value: unknown, depth: number): this {
    return this.#addYaml("-", value, depth);
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  #addYaml(mark: string, value: unknown, depth: number): this {
    const text = stringify(value, { lineWidth: 0, indentSeq: true }).trimEnd();
    for (const line of text.split("\n")) this.#add(mark, line, depth);
    return this;
  }

  #add(mark: string, line: string, depth: number): void {
    this.#lines.push(`${mark}${INDENT.repeat(depth)}${line}`);
  }
}

function toKey(key: string): string {
  return stringify(key, { lineWidth: 0 }).trimEnd();
}
