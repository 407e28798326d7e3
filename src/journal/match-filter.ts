import { type CommittedSummary, type EntryFilter, MAX_SEARCHED_TARGETS } from "./journal.ts";

/** A filter that asks for everything. */
type Asked = Required<EntryFilter>;

/** What each field of a filter asks for. A field that is missing here does not compile. */
const TESTS: { [Field in keyof Asked]: (entry: CommittedSummary, value: Asked[Field]) => boolean } = {
  sender: ({ summary }, sender) => summary.sender === sender,
  app: ({ summary }, app) => summary.app === app,
  command: ({ summary }, command) => summary.command === command,
  status: ({ summary }, status) => summary.status === status,
  user: ({ summary }, user) => summary.actor === user || isAmongFirst(summary.targets, user),
  group: ({ summary }, group) => summary.group === group,
  message: ({ summary }, message) => summary.message === message,
  requestId: ({ requestId }, id) => requestId === id,
  decision: ({ summary }, kind) => summary.decision?.kind === kind,
  decidedBy: ({ summary }, by) => summary.decidedBy?.by === by,
  rule: ({ rules }, rule) => rules.includes(rule),
  since: ({ summary }, time) => summary.receivedAt >= time,
  until: ({ summary }, time) => summary.receivedAt < time,
};

// The keys of an object literal with this type are these fields.
const FIELDS = Object.keys(TESTS) as Array<keyof EntryFilter>;

/**
 * Returns a function that tells which entries a filter selects. These are the entries that the list of callbacks has with this filter; here,
 * nobody asks the journal.
 */
export function createMatch(filter: EntryFilter): (entry: CommittedSummary) => boolean {
  const asked = FIELDS.filter((field) => filter[field] !== undefined);
  return (entry) => asked.every((field) => passes(entry, filter, field));
}

function passes<Field extends keyof Asked>(entry: CommittedSummary, filter: Partial<Asked>, field: Field): boolean {
  const value = filter[field];
  return value === undefined || TESTS[field](entry, value);
}

function isAmongFirst(targets: readonly string[], user: string): boolean {
  const index = targets.indexOf(user);
  return index !== -1 && index < MAX_SEARCHED_TARGETS;
}
