import { type Document, isMap, isNode, isPair, isScalar, type Node, type Pair, type Scalar } from "yaml";
import type { RuleFault } from "../fault.ts";
import { createPlaceFinder } from "./find-place.ts";
import { offsetInScalar, type ScalarStyle } from "./scalar-offset.ts";

/** Keys and indices from the top of the file to a value. */
export type Path = ReadonlyArray<string | number>;

/** What a fault says, apart from its place. */
export interface FaultText {
  message: string;
  hint?: string | null;
}

/** The text of a rules file, for the places of faults. */
export interface Source {
  /** A fault of the value at `path`, or of the character at `index` in it. */
  faultAt(path: Path, fault: FaultText, index?: number): RuleFault;
  /** A fault of the key at the end of `path`. */
  faultAtKey(path: Path, fault: FaultText): RuleFault;
  /** A fault of the character at `offset` in the text, or of the whole file. */
  faultAtOffset(offset: number | null, fault: FaultText): RuleFault;
  /** The value at `path` as it is written; undefined if it is none or not a scalar. */
  textAt(path: Path): string | undefined;
  /** Line of the value at `path`, from 1. */
  lineOf(path: Path): number;
}

/** What is known of a document's text. */
export interface ParsedText {
  file: string;
  text: string;
  document: Document;
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
};

export function createSource({ file, text, document }: ParsedText): Source {
  const findPlace = createPlaceFinder(text);
  return {
    faultAt: (path, fault, index) => faultAtOffset(offsetOf(path, index), fault),
    faultAtKey: (path, fault) => faultAtOffset(keyOffset(path), fault),
    faultAtOffset,
    textAt: (path) => {
      const node = nodeAt(path);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
    lineOf: (path) => findPlace(offsetOf(path)).line,
  };

  function faultAtOffset(offset: number | null, { message, hint = null }: FaultText): RuleFault {
    if (offset === null) return { file, line: null, column: null, message, hint };
    return { file, ...findPlace(offset), message, hint };
  }

  function offsetOf(path: Path, index?: number): number {
    const node = nodeAt(path);
    const [start, end] = node?.range ?? [0, 0];
    if (index === undefined || !isScalar(node) || typeof node.value !== "string") return start;
    return start + offsetInScalar(text.slice(start, end), styleOf(node), node.value, index);
  }

  /** The nearest value above if there is none at `path`. */
  function nodeAt(path: Path): Node | null {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node)) return node;
    return path.length === 0 ? null : nodeAt(path.slice(0, -1));
  }

  function keyOffset(path: Path): number {
    const parent = nodeAt(path.slice(0, -1));
    const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && keyOf(item) === path.at(-1)) : undefined;
    return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(path);
  }
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function styleOf({ type }: Scalar): ScalarStyle {
  return STYLES[type ?? ""] ?? "plain";
}
