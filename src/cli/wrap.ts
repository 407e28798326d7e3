import { Help } from "commander";

/** Wraps a text at its spaces, so that lines fit into `columns` with an indentation of `indent` spaces. A longer word stays whole. */
export function wrap(text: string, indent: number, columns: number): string {
  return new Help().boxWrap(text, columns - indent).replace(/^/gm, " ".repeat(indent));
}
