import type { RuleFault } from "../../rules/fault.ts";

/** A fault as compilers print theirs: `rules.yaml:3:5: message (hint)`. */
export function describeFault({ file, line, column, message, hint }: RuleFault): string {
  const place = [file, line, column].filter((part) => part !== null).join(":");
  return `${place}: ${message}${hint === null ? "" : ` (${hint})`}`;
}
