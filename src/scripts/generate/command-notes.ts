import type { CommandNotes } from "../../senders/command-notes.ts";
import { type BundledDocument, type CommandOperation, NOTICE } from "./bundle.ts";
import { eventsOf } from "./command-tables.ts";
import { commandsOf } from "./commands.ts";

/** TypeScript source of what operators read about the commands of a sender, or null for a document that describes no commands. */
export function renderCommandNotes(document: BundledDocument): string | null {
  const operations = commandsOf(document);
  if (operations.length === 0) return null;
  const rows = operations.map((operation) => `  ${JSON.stringify(operation.operationId)}: ${JSON.stringify(notesOf(operation))},`);
  const type = 'import type { CommandNotes } from "../src/senders/command-notes.ts";';
  return `// ${NOTICE}\n${type}\n\nexport const notes: Readonly<Record<string, CommandNotes>> = {\n${rows.join("\n")}\n};\n`;
}

function notesOf(operation: CommandOperation): CommandNotes {
  const { summary, tags, externalDocs, "x-callback": callback } = operation;
  const { at, name = null, sharedWith = null, also = null } = callback.switch;
  return {
    area: tags[0] ?? "",
    summary,
    // The generated types say which these are.
    events: eventsOf(operation) as CommandNotes["events"],
    source: externalDocs?.url ?? "",
    switch: { at, name, sharedWith, also },
  };
}
