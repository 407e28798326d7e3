import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { BundledDocument } from "./bundle.ts";
import { commandsOf } from "./commands.ts";
import { codes, toTable } from "./markdown-table.ts";

/** A reason and its description in the schema of `x-callback`. */
interface Reason {
  const: string;
  description: string;
}

const SCHEMA: { $defs: Record<"reasonForKey" | "reasonForNoKey", { oneOf: Reason[] }> } = parse(
  readFileSync("openapi/x-callback.schema.yaml", "utf8"),
);

/** The commands of both senders that have an idempotency key, by the reason why it identifies one event. */
export function renderKeys(documents: readonly BundledDocument[]): string {
  return renderReasons(SCHEMA.$defs.reasonForKey.oneOf, documents);
}

/** The commands of both senders that have no idempotency key, by the reason. */
export function renderNoKeys(documents: readonly BundledDocument[]): string {
  return renderReasons(SCHEMA.$defs.reasonForNoKey.oneOf, documents);
}

function renderReasons(reasons: readonly Reason[], documents: readonly BundledDocument[]): string {
  const commands = documents.flatMap(commandsOf);
  const rows = reasons.map((reason) => {
    const withReason = commands.filter((command) => command["x-callback"].idempotencyReason === reason.const);
    return [reason.description, codes(withReason.map(({ operationId }) => operationId))];
  });
  return toTable(["why", "commands"], rows);
}
