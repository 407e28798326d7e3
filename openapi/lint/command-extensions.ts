import type { RawOperation, Rule, Visit } from "./rule.ts";

const DECISIONS = ["allow", "refuse", "discard", "modify", "verdicts"];
const ECHO_TYPES = ["text", "textOrNull", "integerOrNull"];
const RUNTIME_EXPRESSION = /^\$request\.(body#\/\S+|header\.\S+|query\.\S+)$/;

type Check = [field: string, holds: (operation: RawOperation) => boolean, expected: string];

const CHECKS: Check[] = [
  ["x-phase", (operation) => isBefore(operation) || isAfter(operation), "before or after"],
  ["x-aliases", (operation) => isListOf(operation["x-aliases"], isCommand), "a list of older names, each with a capital letter, or []"],
  [
    "x-duplicate-key",
    (operation) => isListOf(operation["x-duplicate-key"], isRuntimeExpression),
    "a list of runtime expressions of the request, or []",
  ],
  [
    "x-safe-default",
    (operation) => operation["x-safe-default"] === (isBefore(operation) ? "allow" : "acknowledge"),
    "allow for a before-callback, acknowledge for an after-callback",
  ],
  ["x-decisions", hasFittingDecisions, `before: a list of ${DECISIONS.join(", ")}, allow among them; after: none`],
  ["x-reply-echo", hasFittingEcho, `before: a map of request fields to ${ECHO_TYPES.join(", ")}, or left out; after: none`],
  ["externalDocs", (operation) => operation.externalDocs !== undefined, "the source: vendor document number or source file"],
];

/** Each command carries the extension fields that the server reads, with values it knows. */
export const commandExtensions: Rule = () => ({
  Operation(operation: RawOperation, { report, location }: Visit) {
    for (const [field, holds, expected] of CHECKS) {
      if (!holds(operation))
        report({ message: `${field} must be ${expected}.`, location: location.child(field in operation ? [field] : []) });
    }
  },
});

function isBefore(operation: RawOperation): boolean {
  return operation["x-phase"] === "before";
}

function isAfter(operation: RawOperation): boolean {
  return operation["x-phase"] === "after";
}

function hasFittingDecisions(operation: RawOperation): boolean {
  const decisions = operation["x-decisions"];
  if (!isBefore(operation)) return decisions === undefined;
  return isListOf(decisions, (decision) => DECISIONS.includes(decision)) && decisions.includes("allow");
}

function hasFittingEcho(operation: RawOperation): boolean {
  const echo = operation["x-reply-echo"];
  if (echo === undefined) return true;
  return isBefore(operation) && typeof echo === "object" && isListOf(Object.values(echo ?? {}), (type) => ECHO_TYPES.includes(type));
}

function isListOf(value: unknown, holds: (item: string) => boolean): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && holds(item));
}

function isCommand(name: string): boolean {
  return /^[\w.]*[A-Z][\w.]*$/.test(name);
}

function isRuntimeExpression(text: string): boolean {
  return RUNTIME_EXPRESSION.test(text);
}
