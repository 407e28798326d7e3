import { KINDS } from "../../findings/kinds.ts";
import { toTable } from "./markdown-table.ts";

/** Every kind of finding: when it is found, and what to do about it. */
export function renderFindings(): string {
  return toTable(
    ["finding", "is found if", "what it means", "what to do"],
    KINDS.map(({ kind, when, cause, remedy }) => [
      `\`${kind}\``,
      when,
      cause,
      remedy.replaceAll(/\bIMHOOK_[A-Z_]+|\bimhook_[a-z_]+/g, "`$&`"),
    ]),
  );
}
