import type { DestinationSelection } from "../../../generated/operator.ts";
import { eventTypeValues, findingKindValues } from "../../../generated/operator.values.ts";
import { parseTime } from "../../parse-time.ts";
import { ExpressionFault } from "../../rules/compile/expression-fault.ts";
import { resolveCommand, SENDER_NAMES, SENDERS } from "../../senders/registry.ts";
import { createCondition } from "../events/condition/condition.ts";
import { didYouMean, quoted } from "./did-you-mean.ts";
import type { DefinitionFault } from "./fault.ts";
import { parseSpan } from "./span.ts";

const TYPES: readonly string[] = [...eventTypeValues, ...findingKindValues.map((kind) => `imhook.${kind}`)];

/** Timers of the system cannot wait for much longer than this. */
const LONGEST_TIMEOUT = "1h";

/** What is wrong with what destinations of every kind have, and matches the document. */
export function findSelectionFaults(definition: DestinationSelection): DefinitionFault[] {
  const commandFaults = findCommandFaults(definition);
  // A condition for a command that does not exist would have a fault that nobody understands.
  const whenFaults = commandFaults.length > 0 ? [] : findWhenFaults(definition);
  return [...findEventFaults(definition), ...commandFaults, ...whenFaults, ...findTimeFaults(definition)];
}

function findEventFaults({ events = [] }: DestinationSelection): DefinitionFault[] {
  return events.flatMap((pattern, index) => {
    const isKnown = pattern.endsWith("*") ? TYPES.some((type) => type.startsWith(pattern.slice(0, -1))) : TYPES.includes(pattern);
    if (isKnown) return [];
    const what = pattern.endsWith("*") ? "fits no type of event" : "is no type of event";
    return [{ field: `events[${index}]`, text: `${quoted(pattern)} ${what}${didYouMean(pattern, TYPES)}` }];
  });
}

function findCommandFaults({ commands = [] }: DestinationSelection): DefinitionFault[] {
  return commands.flatMap((name, index) => {
    if (SENDER_NAMES.some((sender) => resolveCommand(sender, name) !== undefined)) return [];
    const known = SENDER_NAMES.flatMap((sender) => Object.keys(SENDERS[sender].commands));
    return [{ field: `commands[${index}]`, text: `${quoted(name)} is no command${didYouMean(name, known)}` }];
  });
}

function findWhenFaults({ when, commands }: DestinationSelection): DefinitionFault[] {
  const fault = when === undefined ? null : conditionFault(when, commands);
  return fault === null ? [] : [{ field: "when", text: fault }];
}

/** What is wrong with a condition, as the rest of a sentence; null if nothing is. */
export function conditionFault(when: string, commands: readonly string[] | undefined): string | null {
  try {
    createCondition(when, commands);
    return null;
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    const hint = error.hint === null ? "" : ` ${error.hint.replace(/\.$/, "")}`;
    return `has a fault at ${placeIn(when, error.index)}: ${hint === "" ? error.message.replace(/\.$/, "") : error.message}${hint}`;
  }
}

/** Where a character is, for people. Most conditions have one line. */
function placeIn(text: string, index: number): string {
  const before = text.slice(0, index).split("\n");
  const character = `character ${(before.at(-1)?.length ?? 0) + 1}`;
  return before.length === 1 ? character : `line ${before.length}, ${character}`;
}

function findTimeFaults({ start, timeout }: DestinationSelection): DefinitionFault[] {
  const hasStart = start === undefined || start === "now" || start === "beginning" || parseTime(String(start), Date.now()) !== undefined;
  const isShort = timeout === undefined || parseSpan(timeout) <= parseSpan(LONGEST_TIMEOUT);
  return [
    ...(hasStart ? [] : [{ field: "start", text: "must be now, beginning, or a time such as 2026-07-01T12:00:00Z or 7d" }]),
    ...(isShort ? [] : [{ field: "timeout", text: `must be at most ${LONGEST_TIMEOUT}` }]),
  ];
}
