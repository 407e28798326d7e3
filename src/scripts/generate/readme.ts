import { readFileSync } from "node:fs";
import type { AnyHandler } from "../../callbacks/handler.ts";
import { SETTINGS } from "../../config/settings.ts";
import { ERRORS } from "../../errors.ts";
import { handlers as openIm } from "../../senders/openim/handlers/index.ts";
import { handlers as tencentChat } from "../../senders/tencent-chat/handlers/index.ts";
import type { BundledDocument, CommandOperation } from "./bundle.ts";
import { commandsOf, metadataOf } from "./commands.ts";

const HANDLERS: Readonly<Record<string, AnyHandler>> = { ...tencentChat, ...openIm };

type Documents = Record<string, BundledDocument>;

const TABLES: Record<string, (documents: Documents) => string> = {
  commands: renderCommands,
  settings: renderSettings,
  errors: renderErrors,
  example: renderExample,
};

/** The README with what stands between its markers written anew. Throws when a marker is missing. */
export function renderReadme(readme: string, documents: Documents): string {
  return Object.entries(TABLES).reduce((text, [name, render]) => replaceBetween(text, name, render(documents)), readme);
}

function replaceBetween(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- ${name}: end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the markers ${begin} and ${end}.`);
  return `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`;
}

function renderCommands(documents: Documents): string {
  const rows = Object.entries(documents).flatMap(([name, document]) =>
    commandsOf(document).map((operation) => toCommandRow(name, operation)),
  );
  return toTable(
    ["sender", "command", "phase", "what happens", "what imhook does", "what may be answered", "a repeat is known by", "source"],
    rows,
  );
}

function toCommandRow(sender: string, operation: CommandOperation): string[] {
  const { phase, aliases, decisions } = metadataOf(operation);
  const older = aliases.map((alias) => `\`${alias}\``).join(", ");
  const source = operation.externalDocs === undefined ? "" : `[${operation.externalDocs.description}](${operation.externalDocs.url})`;
  const name = `\`${operation.operationId}\`${older ? ` (older: ${older})` : ""}`;
  const answers = decisions.join(", ") || "acknowledge";
  return [sender, name, phase, operation.summary, doingsOf(operation), answers, repeatOf(operation), source];
}

/** The parts of the idempotency key in a reader's words. */
function repeatOf(operation: CommandOperation): string {
  return (
    metadataOf(operation)
      .idempotencyKey.map((expression) => `\`${expression.replace(/^\$request\.(body#\/|query\.)?/, "").replace(/^header\./, "")}\``)
      .join(", ") || "nothing"
  );
}

/** Recording and deciding go without saying more; the events are those that the handler states for the document's own examples. */
export function doingsOf({ operationId, requestBody, "x-callback": { phase } }: CommandOperation): string {
  const examples = Object.values(requestBody.content["application/json"].examples);
  const events = new Set(
    examples.flatMap(({ value }) => HANDLERS[operationId]?.summarize(value as never).events.map((event) => event.type) ?? []),
  );
  const told = events.size === 0 ? "" : `, tells ${[...events].map((type) => `\`${type}\``).join(", ")}`;
  return `${phase === "before" ? "decides, " : ""}records${told}`;
}

export function renderSettings(): string {
  const rows = SETTINGS.map(({ variable, key, fallback, unit, help }) => [
    `\`${variable}\``,
    key === null ? "" : `\`${key}\``,
    fallback === "" ? "" : `\`${fallback}\``,
    unit,
    help,
  ]);
  return toTable(["variable", "key in the file", "default", "unit", "meaning"], rows);
}

export function renderErrors(): string {
  const rows = Object.entries(ERRORS).map(([code, { status, title }]) => [`\`${code}\``, String(status), title]);
  return toTable(["code", "status", "meaning"], rows);
}

/** A program that is compiled, and run by a test. */
function renderExample(): string {
  return `\`\`\`ts\n${readFileSync("src/docs/examples/moderate-messages.ts", "utf8")}\`\`\``;
}

function toTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
