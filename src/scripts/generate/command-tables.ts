import type { AnyHandler } from "../../callbacks/handler.ts";
import { handlers as openIm } from "../../senders/openim/handlers/index.ts";
import { handlers as tencentChat } from "../../senders/tencent-chat/handlers/index.ts";
import type { BundledDocument, CommandOperation } from "./bundle.ts";
import { commandsOf, metadataOf } from "./commands.ts";
import { codes, toTable } from "./markdown-table.ts";

const HANDLERS: Readonly<Record<string, AnyHandler>> = { ...tencentChat, ...openIm };

/** Every command of a sender. */
export function renderCommands(document: BundledDocument): string {
  const rows = commandsOf(document).map((operation) => {
    const { phase, aliases, decisions } = metadataOf(operation);
    const others = aliases.length === 0 ? "" : ` (also: ${codes(aliases)})`;
    return [
      `\`${operation.operationId}\`${others}`,
      phase,
      operation.summary,
      decisions.join(", "),
      codes(eventsOf(operation)),
      codes(keyOf(operation)),
      sourceOf(operation),
    ];
  });
  return toTable(["command", "phase", "what happens", "decisions", "events", "idempotency key", "source"], rows);
}

/** Every event, and the commands that it follows from. */
export function renderEvents(documents: Readonly<Record<string, BundledDocument>>): string {
  const commands = new Map<string, string[]>();
  for (const operation of Object.values(documents).flatMap(commandsOf)) {
    for (const type of eventsOf(operation)) commands.set(type, [...(commands.get(type) ?? []), operation.operationId]);
  }
  const rows = [...commands].sort(([one], [other]) => one.localeCompare(other)).map(([type, names]) => [`\`${type}\``, codes(names)]);
  return toTable(["event", "follows from"], rows);
}

/** The types of the events that a command's examples bring about. */
export function eventsOf({ operationId, requestBody }: CommandOperation): string[] {
  const examples = Object.values(requestBody.content["application/json"].examples);
  const types = examples.flatMap(({ value }) => HANDLERS[operationId]?.summarize(value as never).events.map((event) => event.type) ?? []);
  return [...new Set(types)];
}

/** The parts of a command's idempotency key by their names in the request. */
export function keyOf(operation: CommandOperation): string[] {
  return metadataOf(operation).idempotencyKey.map((expression) => expression.replace(/^\$request\.(body#\/|query\.|header\.)?/, ""));
}

function sourceOf({ externalDocs }: CommandOperation): string {
  return externalDocs === undefined ? "" : `[${externalDocs.description}](${externalDocs.url})`;
}
