import type { Command } from "commander";
import type { QuarantineCode } from "../../callbacks/quarantine.ts";
import { command as conform } from "../../cli/conform/command.ts";
import { command as deliveries } from "../../cli/deliveries/command.ts";
import { command as doctor } from "../../cli/doctor/command.ts";
import { command as journal } from "../../cli/journal/command.ts";
import { command as mock } from "../../cli/mock/command.ts";
import { command as replay } from "../../cli/replay/command.ts";
import { command as rules } from "../../cli/rules/command.ts";
import { command as simulate } from "../../cli/simulate/command.ts";
import { command as tail } from "../../cli/tail/command.ts";
import { command as token } from "../../cli/token/command.ts";
import { command as trigger } from "../../cli/trigger/command.ts";
import { SETTINGS } from "../../config/settings.ts";
import { ERRORS } from "../../errors.ts";
import { CONNECTION_PROBLEMS } from "../../http/connection-problems.ts";
import { type BundledDocument, METHODS } from "./bundle.ts";
import { renderCommands, renderEvents } from "./command-tables.ts";
import { renderConstraints } from "./constraint-table.ts";
import { renderAnswers, renderQuestionFields } from "./decider-tables.ts";
import { renderDestinationKeys, renderKindKeys } from "./destination-tables.ts";
import { renderFindings } from "./finding-table.ts";
import { renderIntents } from "./intent-table.ts";
import { renderKeys, renderNoKeys } from "./key-tables.ts";
import { toTable } from "./markdown-table.ts";
import { renderMeaning } from "./meaning-tables.ts";
import { renderMetrics } from "./metric-table.ts";
import { renderAlerts, renderPanels } from "./monitoring-tables.ts";
import { renderMutationScores } from "./mutation-table.ts";
import { renderOptions, renderSubcommands } from "./option-tables.ts";
import { renderAssumptions, renderComparison, renderCosts, renderPlan, renderProfile } from "./plan-tables.ts";
import { renderRoleTable } from "./roles.ts";
import { renderDeciderKeys, renderListKeys, renderRuleKeys } from "./rule-tables.ts";

export type Documents = Readonly<Record<string, BundledDocument>>;

type RenderTable = (documents: Documents) => string;

/** Tables that a page can include, by name. */
export const TABLES: Readonly<Record<string, RenderTable>> = {
  settings: renderSettings,
  errors: renderErrors,
  "reasons for quarantine": renderQuarantineReasons,
  "connection problems": renderConnectionProblems,
  events: renderEvents,
  "rule keys": renderRuleKeys,
  "list keys": renderListKeys,
  "decider keys": renderDeciderKeys,
  "fields of a question": (documents) => renderQuestionFields(pick(documents, "decider")),
  answers: (documents) => renderAnswers(pick(documents, "decider")),
  "keys of destinations": (documents) => renderDestinationKeys(pick(documents, "operator")),
  "keys of kinds of destinations": (documents) => renderKindKeys(pick(documents, "operator")),
  findings: renderFindings,
  metrics: renderMetrics,
  panels: renderPanels,
  alerts: renderAlerts,
  intents: (documents) => renderIntents(Object.values(documents)),
  "operator API": renderOperations,
  roles: (documents) => renderRoleTable(pick(documents, "operator")),
  "commands of Tencent Chat": (documents) => renderCommands(pick(documents, "tencent-chat")),
  "commands of OpenIM": (documents) => renderCommands(pick(documents, "openim")),
  "meaning of Tencent Chat": (documents) => renderMeaning("tencent-chat", pick(documents, "tencent-chat")),
  "meaning of OpenIM": (documents) => renderMeaning("openim", pick(documents, "openim")),
  "constraints of Tencent Chat": (documents) => renderConstraints(pick(documents, "tencent-chat")),
  "constraints of OpenIM": (documents) => renderConstraints(pick(documents, "openim")),
  "commands with an idempotency key": (documents) => renderKeys(Object.values(documents)),
  "commands without an idempotency key": (documents) => renderNoKeys(Object.values(documents)),
  "mutation scores": renderMutationScores,
  plan: renderPlan,
  "profile of the plan": renderProfile,
  "assumptions of the plan": renderAssumptions,
  "costs of the plan": renderCosts,
  "plan and measured": renderComparison,
  ...optionTables([trigger, mock, simulate, conform, tail, doctor, deliveries, replay, token]),
  "commands of deliveries": () => renderSubcommands(deliveries),
  "commands of replay": () => renderSubcommands(replay),
  ...optionTables(journal.commands, "journal "),
  ...optionTables(rules.commands, "rules "),
};

function renderSettings(): string {
  const rows = SETTINGS.map(({ variable, key, fallback, unit, help }) => [
    `\`${variable}\``,
    key === null ? "" : `\`${key}\``,
    [fallback === "" ? "" : `\`${fallback}\``, unit].join(" ").trim(),
    help,
  ]);
  return toTable(["variable", "key in the file", "default, unit", "meaning"], rows);
}

function renderErrors(): string {
  return toTable(
    ["code", "status", "meaning"],
    Object.entries(ERRORS).map(([code, { status, title }]) => [`\`${code}\``, String(status), withVariables(title)]),
  );
}

/** Sets the names of variables as code; error texts are plain text. */
function withVariables(title: string): string {
  return title.replace(/\bIMHOOK_[A-Z_]+/g, "`$&`");
}

const QUARANTINE_REASONS: Readonly<Record<QuarantineCode, string>> = {
  "unknown-command": "The document has no command of this name.",
  "command-missing": "Neither the address nor the body names a command.",
  "command-mismatch": "Address and body name different commands.",
  "body-missing": "The request has no body.",
  "body-not-decompressed":
    "The content coding of the body is not known, or its compressed data is damaged. The entry has the bytes in base64.",
  "body-not-text": "The bytes of the body are neither text in the declared charset nor UTF-8. The entry has the bytes in base64.",
  "body-not-json": "The body is not JSON.",
  "body-not-object": "The body is JSON, but not an object.",
  "body-too-large":
    "The body is longer than `IMHOOK_BODY_LIMIT`; the detail says how long. The entry has only its head or, if it was compressed, the compressed bytes.",
  "body-too-deep": "The body is nested more than 100 levels deep.",
  "body-too-complex": "The body has more than 500,000 values.",
  "body-unreadable": "The body broke off or was not complete in time. The entry has only its head.",
  invalid: "The request does not match the schema of its command; the detail says where.",
};

function renderQuarantineReasons(): string {
  return toTable(
    ["code", "meaning"],
    Object.entries(QUARANTINE_REASONS).map(([code, meaning]) => [`\`${code}\``, meaning]),
  );
}

function renderConnectionProblems(): string {
  return toTable(
    ["reason", "what happened", "what to do"],
    Object.entries(CONNECTION_PROBLEMS).map(([reason, { seen, remedy = "" }]) => [
      `\`${reason}\``,
      withVariables(seen),
      withVariables(remedy),
    ]),
  );
}

function renderOperations(documents: Documents): string {
  const rows = Object.entries(pick(documents, "operator").paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [[`\`${method.toUpperCase()} ${path}\``, operation.summary, operation["x-role"] ?? ""]];
    }),
  );
  return toTable(["operation", "what it does", "role"], rows);
}

function optionTables(commands: readonly Command[], prefix = ""): Record<string, RenderTable> {
  return Object.fromEntries(commands.map((command) => [`options of ${prefix}${command.name()}`, () => renderOptions(command)]));
}

function pick(documents: Documents, name: string): BundledDocument {
  const document = documents[name];
  if (document === undefined) throw new Error(`there is no document ${name}`);
  return document;
}
