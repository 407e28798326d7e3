import type { Diagnostic } from "@codemirror/lint";
import type { Text } from "@codemirror/state";
import type { RuleFault } from "../../../../../generated/operator.ts";

/** Faults as an editor shows them: from their place to the end of the word, or the whole line. A fault of the file is one of its first line. */
export function toDiagnostics(faults: readonly RuleFault[], text: Text): Diagnostic[] {
  return faults.map(({ line, column, message, hint }): Diagnostic => {
    const { from, to, text: written } = text.line(Math.min(Math.max(line ?? 1, 1), text.lines));
    const start = column === null ? from + (written.length - written.trimStart().length) : Math.min(from + column - 1, to);
    const word = /^[\w.$-]+/.exec(text.sliceString(start, to))?.[0].length ?? 0;
    return {
      from: start,
      to: column === null || word === 0 ? to : start + word,
      severity: "error",
      message: [message, hint].filter(Boolean).join(" "),
    };
  });
}
