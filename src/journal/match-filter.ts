import type { CommittedSummary } from "./journal.ts";
import { type EntryFilter, MAX_SEARCHED_TARGETS } from "./list-query.ts";
import { toTextPattern } from "./text-pattern.ts";

/** A filter that asks for everything. */
type Asked = Required<EntryFilter>;

type Test = (entry: CommittedSummary) => boolean;

/** What each field of a filter asks for. A field that is missing here does not compile. */
const TESTS: { [Field in keyof Asked]: (value: Asked[Field]) => Test } = {
  sender:
    (sender) =>
    ({ summary }) =>
      summary.sender === sender,
  app:
    (app) =>
    ({ summary }) =>
      summary.app === app,
  command:
    (command) =>
    ({ summary }) =>
      summary.command === command,
  commands:
    (commands) =>
    ({ summary }) =>
      summary.command !== null && commands.includes(summary.command),
  status:
    (status) =>
    ({ summary }) =>
      summary.status === status,
  user: takesPart,
  with: takesPart,
  actor:
    (actor) =>
    ({ summary }) =>
      summary.actor === actor,
  target:
    (target) =>
    ({ summary }) =>
      isAmongFirst(summary.targets, target),
  group:
    (group) =>
    ({ summary }) =>
      summary.group === group,
  message:
    (message) =>
    ({ summary }) =>
      summary.message === message,
  requestId:
    (id) =>
    ({ requestId }) =>
      requestId === id,
  decision:
    (kind) =>
    ({ summary }) =>
      summary.decision?.kind === kind,
  decidedBy:
    (by) =>
    ({ summary }) =>
      summary.decidedBy?.by === by,
  rule:
    (rule) =>
    ({ rules }) =>
      rules.includes(rule),
  since:
    (time) =>
    ({ summary }) =>
      summary.receivedAt >= time,
  until:
    (time) =>
    ({ summary }) =>
      summary.receivedAt < time,
  // These read the entry's body, so the others come first.
  event: (type) => (entry) => entry.eventTypes().includes(type),
  text: (text) => {
    const pattern = toTextPattern(text);
    return (entry) => pattern.test(entry.text());
  },
};

// The keys of an object literal with this type are these fields.
const FIELDS = Object.keys(TESTS) as Array<keyof EntryFilter>;

/** Whether what a filter asks for follows from the bodies of entries. */
export function needsBodies({ event, text }: EntryFilter): boolean {
  return event !== undefined || text !== undefined;
}

/**
 * Returns a function that tells which entries a filter selects. These are the entries that the list of callbacks has with this filter; here,
 * nobody asks the journal.
 */
export function createMatch(filter: EntryFilter): Test {
  const tests = FIELDS.flatMap((field) => testOf(filter, field) ?? []);
  return (entry) => tests.every((test) => test(entry));
}

function testOf<Field extends keyof Asked>(filter: Partial<Asked>, field: Field): Test | undefined {
  const value = filter[field];
  return value === undefined ? undefined : TESTS[field](value);
}

function takesPart(user: string): Test {
  return ({ summary }) => summary.actor === user || isAmongFirst(summary.targets, user);
}

function isAmongFirst(targets: readonly string[], user: string): boolean {
  const index = targets.indexOf(user);
  return index !== -1 && index < MAX_SEARCHED_TARGETS;
}
