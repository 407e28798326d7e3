import type { CommandMetadata } from "../../callbacks/command.ts";
import { type BundledDocument, type BundledOperation, type CommandOperation, NOTICE } from "./bundle.ts";
import { spellingsOf } from "./spellings.ts";

/** TypeScript source of the table of a sender's commands, or null for a document that describes no commands. */
export function renderCommandTable(document: BundledDocument): string | null {
  const operations = commandsOf(document);
  if (operations.length === 0) return null;
  const rows = operations.map((operation) => {
    const row = { ...metadataOf(operation), spellings: spellingsOf(document, operation) };
    return `  ${JSON.stringify(operation.operationId)}: ${print(row)},`;
  });
  return `// ${NOTICE}\n\nexport const commands = {\n${rows.join("\n")}\n} as const;\n`;
}

/** The operations of a document that are commands of a sender, in the document's order. */
export function commandsOf(document: BundledDocument): CommandOperation[] {
  return Object.values(document.paths).flatMap(({ post }) => (post !== undefined && isCommand(post) ? [post] : []));
}

/** `x-callback` of a command with its defaults filled in. */
export function metadataOf({ "x-callback": given }: CommandOperation): Omit<CommandMetadata, "spellings"> {
  const { phase, intent = null, followUpOf = [], aliases = [], decisions = [], items = null } = given;
  const { idempotencyKey = [], oneEventPerKey = false, sameEventAs = null, echo = {} } = given;
  return { phase, intent, followUpOf, aliases, decisions, items, idempotencyKey, oneEventPerKey, sameEventAs, echo };
}

function isCommand(operation: BundledOperation): operation is CommandOperation {
  return operation["x-callback"] !== undefined;
}

/** A row as this project writes TypeScript, on one line. */
function print(row: CommandMetadata): string {
  const onOneLine = JSON.stringify(row, null, 1).replaceAll(/\n */g, " ");
  return onOneLine
    .replaceAll("[ ", "[")
    .replaceAll(" ]", "]")
    .replaceAll(/"(\w+)":/g, "$1:");
}
