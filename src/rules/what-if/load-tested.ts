import { dirname, resolve } from "node:path";
import type { Sender } from "../../callbacks/sender.ts";
import type { RuleFault } from "../fault.ts";
import type { ListDefinition } from "../file/definition.ts";
import { findValueProblem } from "../lists/list-content.ts";
import { readListFile } from "../lists/read-list-file.ts";
import { loadRules } from "../load-rules.ts";
import type { RuleBook } from "../rule-book.ts";
import { ruledSenders } from "../ruled-senders.ts";
import { userTexts } from "../text/user-texts.ts";
import type { UserTexts } from "../texts.ts";
import type { TestedList } from "./moving-list.ts";

/** A rules file to test. */
export interface TestedFile {
  /** Paths of list files are relative to it. */
  path: string;
  /** What faults call it; the path if absent. */
  name?: string;
  content: string | Uint8Array;
  /** The list files that it may name, as it writes them; any if absent. */
  listFiles?: readonly string[];
}

/** Rules that are tested, and what they are evaluated with. */
export interface TestedRules {
  book: RuleBook;
  lists: TestedList[];
  senders: Sender[];
  texts: UserTexts;
}

/** Reads, checks and compiles a rules file with its list files. Never rejects; `rules` is null if there are faults. */
export async function loadTested(file: TestedFile): Promise<{ rules: TestedRules | null; faults: RuleFault[] }> {
  const senders = ruledSenders();
  const { book, faults } = loadRules(file.name ?? file.path, file.content, { senders, texts: userTexts });
  if (book === null) return { rules: null, faults };
  const lists: TestedList[] = [];
  for (const definition of book.lists) {
    const { values: fileValues, faults: found } = await readFileOf(definition, file);
    faults.push(...findValueFaults(definition, file), ...found);
    lists.push({ definition, fileValues });
  }
  return { rules: faults.length > 0 ? null : { book, lists, senders, texts: userTexts }, faults };
}

function findValueFaults({ match, values, line }: ListDefinition, tested: TestedFile): RuleFault[] {
  return values.flatMap((value) => {
    const message = findValueProblem(match, value);
    return message === null ? [] : [faultAt(tested, line, message, null)];
  });
}

async function readFileOf(
  { name, match, file, line }: ListDefinition,
  tested: TestedFile,
): Promise<{ values: Set<string>; faults: RuleFault[] }> {
  if (file === null) return { values: new Set(), faults: [] };
  if (tested.listFiles !== undefined && !tested.listFiles.includes(file)) {
    const message = `The list ${name} has a file that no list in use has.`;
    return { values: new Set(), faults: [faultAt(tested, line, message, "Write its values here.")] };
  }
  const { values = new Set(), faults = [] } = await readListFile({ path: resolve(dirname(tested.path), file), name: file, match });
  return { values, faults };
}

function faultAt({ name, path }: TestedFile, line: number, message: string, hint: string | null): RuleFault {
  return { file: name ?? path, line, column: null, message, hint };
}
