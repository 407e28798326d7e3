import { type BundledDocument, type BundledOperation, NOTICE } from "./bundle.ts";

/** Table of a sender's commands with what their extension fields say, or null for a document that describes no commands. */
export function renderCommandTable(document: BundledDocument): string | null {
  const operations = commandsOf(document);
  if (operations.length === 0) return null;
  const rows = operations.map((operation) => `  ${JSON.stringify(operation.operationId)}: ${JSON.stringify(toRow(operation))},`);
  return `// ${NOTICE}\n\nexport const commands = {\n${rows.join("\n")}\n} as const;\n`;
}

/** The operations of a document that are commands of a sender, in the document's order. */
export function commandsOf(document: BundledDocument): BundledOperation[] {
  return Object.values(document.paths).flatMap(({ post }) => (post?.["x-phase"] === undefined ? [] : [post]));
}

function toRow(operation: BundledOperation) {
  return {
    phase: operation["x-phase"],
    aliases: operation["x-aliases"],
    decisions: operation["x-decisions"] ?? [],
    safeDefault: operation["x-safe-default"],
    duplicateKey: operation["x-duplicate-key"],
    replyEcho: operation["x-reply-echo"] ?? {},
  };
}
