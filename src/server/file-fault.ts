import type { RuleFault } from "../rules/fault.ts";

/** A fault of a whole file. `problem` completes the sentence "It …"; `remedy` says what to do. */
export function fileFault(file: string, problem: string, remedy: string): RuleFault {
  const hint = `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}.`;
  return { file, line: null, column: null, message: `It ${problem}.`, hint };
}
