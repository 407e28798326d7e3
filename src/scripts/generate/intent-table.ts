import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { BundledDocument } from "./bundle.ts";
import { commandsOf } from "./commands.ts";
import { codes, toTable } from "./markdown-table.ts";

/** An intent and its description in the schema of `x-callback`. */
interface Intent {
  const: string;
  description: string;
}

const SCHEMA: { $defs: { intent: { oneOf: Intent[] } } } = parse(readFileSync("openapi/x-callback.schema.yaml", "utf8"));

/** Every intent, with the commands of both senders that have it. Throws for an intent that no command has. */
export function renderIntents(documents: readonly BundledDocument[]): string {
  const commands = documents.flatMap(commandsOf);
  const rows = SCHEMA.$defs.intent.oneOf.map(({ const: intent, description }) => {
    const ofIntent = commands.filter((command) => command["x-callback"].intent === intent);
    if (ofIntent.length === 0) throw new Error(`no command has the intent ${intent}`);
    return [`\`${intent}\``, description.trim(), codes(ofIntent.map(({ operationId }) => operationId))];
  });
  return toTable(["intent", "what is about to happen", "commands"], rows);
}
