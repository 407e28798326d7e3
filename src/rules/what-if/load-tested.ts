import { dirname, resolve } from "node:path";
import type { Sender } from "../../callbacks/sender.ts";
import type { RuleFault } from "../fault.ts";
import { findValueProblem } from "../lists/list-content.ts";
import { readListFile } from "../lists/read-list-file.ts";
import { loadRules } from "../load-rules.ts";
import type { RuleBook } from "../rule-book.ts";
import { ruledSenders } from "../ruled-senders.ts";
import { userTexts } from "../text/user-texts.ts";
import type { UserTexts } from "../texts.ts";
import type { TestedList } from "./lists-at.ts";

/** A rules file to test. */
export interface TestedFile {
  /** Paths of list files are relative to it. */
  path: string;
  content: string | Uint8Array;
}

/** Rules that are tested, and what they are evaluated with. */
export interface TestedRules {
  book: RuleBook;
  lists: TestedList[];
  senders: Sender[];
  texts: UserTexts;
}

/** Reads, checks and compiles a rules file with its list files. Never rejects; `rules` is null if there are faults. */
export async function loadTested({ path, content }: TestedFile): Promise<{ rules: TestedRules | null; faults: RuleFault[] }> {
  const senders = ruledSenders();
  const { book, faults } = loadRules(path, content, { senders, texts: userTexts });
  if (book === null) return { rules: null, faults };
  const lists: TestedList[] = [];
  for (const definition of book.lists) {
    const { name, match, file, values, line } = definition;
    for (const value of values) {
      const message = findValueProblem(match, value);
      if (message !== null) faults.push({ file: path, line, column: null, message, hint: null });
    }
    const read = file === null ? null : await readListFile({ path: resolve(dirname(path), file), name: file, match });
    faults.push(...(read?.faults ?? []));
    lists.push({ definition: { name, match, values, file }, fileValues: read?.values ?? new Set() });
  }
  return { rules: faults.length > 0 ? null : { book, lists, senders, texts: userTexts }, faults };
}
