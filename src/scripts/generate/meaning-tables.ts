import { relative } from "node:path/posix";
import type { Sender } from "../../../generated/operator.ts";
import { SENDERS } from "../../senders/registry.ts";
import { GUIDE } from "../docs/chapters.ts";
import type { BundledDocument } from "./bundle.ts";
import { commandsOf } from "./commands.ts";
import { codes, toTable } from "./markdown-table.ts";
import { type CommandMeaning, meaningPath, readMeaning, rowsOf } from "./meaning.ts";

/** What imhook understands of each command of a sender: a table for each family, with a link to all rows. */
export function renderMeaning(sender: Sender, document: BundledDocument): string {
  const families = new Set(commandsOf(document).map(({ tags }) => String(tags[0])));
  return [...families].map((family) => renderFamily(sender, family)).join("\n\n");
}

function renderFamily(sender: Sender, family: string): string {
  const rows = Object.entries(readMeaning(sender, family)).map(([command, meaning]) => [
    `\`${command}\``,
    meaning.who,
    meaning.whom,
    codes(eventsOf(meaning)),
    codes(changesOf(meaning)),
  ]);
  return [
    `### ${SENDERS[sender].title}: ${family}`,
    toTable(["command", "who", "whom", "events", "relations"], rows),
    `[Every example](${relative(GUIDE, meaningPath(sender, family))})`,
  ].join("\n\n");
}

/** The types of a command's events, in the order in which its rows have them. */
function eventsOf(meaning: CommandMeaning): string[] {
  return firstWords(meaning, /^[a-z]+\.[a-z-]+(?= )/);
}

/** What a command does to relations: the changes without their users. */
function changesOf(meaning: CommandMeaning): string[] {
  return firstWords(meaning, /^ {2}(?:[+-]|clear )[a-z]+/);
}

function firstWords(meaning: CommandMeaning, pattern: RegExp): string[] {
  const found = rowsOf(meaning).flatMap(([_summary, ...lines]) => lines.flatMap((line) => pattern.exec(line) ?? []));
  return [...new Set(found.map((words) => words.trim()))];
}
