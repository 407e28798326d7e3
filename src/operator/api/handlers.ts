import type { OperatorCounts, operations, Readiness } from "../../../generated/operator.ts";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";
import { ImhookError } from "../../errors.ts";
import type { JournalReader } from "../../journal/journal.ts";
import type { Relations } from "../../relations/relations.ts";
import { createListEvents, type EventSources } from "./list-events.ts";
import { createRulesHandlers } from "./rules.ts";
import type { RulesAdmin } from "./rules-admin.ts";

/** Where the operator API gets its answers from. */
export interface OperatorSources {
  journal: JournalReader;
  relations: Relations;
  events: EventSources["events"];
  /** null if there are none. */
  rules: RulesAdmin | null;
  statistics(): CallbackStatistics;
  /** What happened at the operator API itself. */
  operatorCounts(): OperatorCounts;
  readiness(): Promise<Readiness>;
  version: string;
  /** Time of the start on the monotonic clock, in milliseconds. */
  startedAt: number;
}

type OperationId = keyof operations;

/** Body of an operation's answer with status 200. */
type OperatorAnswer<Id extends OperationId> = operations[Id]["responses"][200]["content"]["application/json"];

/** Validated parameters of an operation, with defaults filled in and numbers converted. */
export interface OperatorRequest<Id extends OperationId> {
  query: WithLimit<NonNullable<operations[Id]["parameters"]["query"]>>;
  path: NonNullable<operations[Id]["parameters"]["path"]>;
}

/** The validator fills in the document's default of `limit`. */
type WithLimit<Query> = Query extends { limit?: number } ? Query & { limit: number } : Query;

/** One handler per operation of the document. It returns the answer or throws an ImhookError. */
export type OperatorHandlers = { [Id in OperationId]: (request: OperatorRequest<Id>) => OperatorAnswer<Id> | Promise<OperatorAnswer<Id>> };

const MILLISECONDS_PER_SECOND = 1000;

export function createOperatorHandlers({
  journal,
  relations,
  events,
  rules,
  statistics,
  operatorCounts,
  readiness,
  version,
  startedAt,
}: OperatorSources): OperatorHandlers {
  return {
    getHealth: () => ({ status: "ok", version, uptimeSeconds: (performance.now() - startedAt) / MILLISECONDS_PER_SECOND }),
    getReady: readiness,
    getStatistics: () => ({ ...statistics(), operator: operatorCounts() }),
    listCallbacks: ({ query: { limit, cursor, ...filter } }) => withBadRequest(journal.list(filter, { limit, cursor })),
    getCallback: async ({ path: { id } }) => {
      const entry = await journal.get(id.toLowerCase());
      if (entry === undefined) throw new ImhookError("not-found", `there is no callback ${id}`);
      return { ...entry, reply: JSON.parse(entry.reply) };
    },
    listEvents: createListEvents({ journal, events }),
    ...createRulesHandlers(rules, statistics),
    listRelations: ({ query: { limit, cursor, ...filter } }) => withBadRequest(relations.list(filter, { limit, cursor })),
  };
}

/** Lists reject with a RangeError if the cursor is not valid. */
async function withBadRequest<Result>(result: Promise<Result>): Promise<Result> {
  return result.catch((error) => {
    throw error instanceof RangeError ? new ImhookError("bad-request", error.message, { cause: error }) : error;
  });
}
