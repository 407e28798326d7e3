import type { operations, Readiness, Statistics } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import type { JournalReader } from "../../journal/journal.ts";
import type { Relations } from "../../relations/relations.ts";
import { toEvents } from "../../senders/events.ts";

/** What the operator API shows. */
export interface OperatorSources {
  journal: JournalReader;
  relations: Relations;
  statistics(): Statistics;
  workers: Workers;
  version: string;
  /** By the monotonic clock, in milliseconds. */
  startedAt: number;
}

/** The processes that take callbacks, as one who watches them sees them. */
export interface Workers {
  state(): Readiness["workers"];
  /** Resolves where callbacks are taken and can be recorded; rejects with the reason. */
  check(): Promise<void>;
}

type OperationId = keyof operations;

/** Body of an operation's answer with status 200. */
type OperatorAnswer<Id extends OperationId> = operations[Id]["responses"][200]["content"]["application/json"];

/** What an operation is asked, with defaults filled in and numbers as numbers. */
export interface OperatorRequest<Id extends OperationId> {
  query: WithLimit<NonNullable<operations[Id]["parameters"]["query"]>>;
  path: NonNullable<operations[Id]["parameters"]["path"]>;
}

/** The validator fills in the document's default. */
type WithLimit<Query> = Query extends { limit?: number } ? Query & { limit: number } : Query;

/** One handler per operation of openapi/operator; it answers or throws an ImhookError. */
export type OperatorHandlers = { [Id in OperationId]: (question: OperatorRequest<Id>) => OperatorAnswer<Id> | Promise<OperatorAnswer<Id>> };

const MILLISECONDS_PER_SECOND = 1000;

export function createOperatorHandlers({ journal, relations, statistics, workers, version, startedAt }: OperatorSources): OperatorHandlers {
  return {
    getHealth: () => ({ status: "ok", version, uptimeSeconds: (performance.now() - startedAt) / MILLISECONDS_PER_SECOND }),
    getReady: async () => {
      const checks = { journal: await stateOf(journal), relations: await stateOf(relations), workers: await stateOf(workers) };
      return { ready: Object.values(checks).every((state) => state === "ok"), checks, workers: workers.state() };
    },
    getStatistics: statistics,
    listCallbacks: ({ query: { limit, cursor, ...filter } }) => orBadRequest(journal.list(filter, { limit, cursor })),
    getCallback: async ({ path: { id } }) => {
      const entry = await journal.get(id.toLowerCase());
      if (entry === undefined) throw new ImhookError("not-found", `there is no callback ${id}`);
      return { ...entry, reply: JSON.parse(entry.reply) };
    },
    listEvents: async ({ query: { limit, cursor } }) => {
      const position = positionOf(cursor);
      const entries = await journal.readAfter(position, limit);
      return { items: entries.flatMap(({ entry }) => toEvents(entry)), next: String(entries.at(-1)?.position ?? position) };
    },
    listRelations: ({ query: { limit, cursor, ...filter } }) => orBadRequest(relations.list(filter, { limit, cursor })),
  };
}

/** A cursor of events is a place in the order of commits. */
function positionOf(cursor = "0"): number {
  if (!/^[0-9]{1,15}$/.test(cursor)) throw new ImhookError("bad-request", "cursor must be the next of a page");
  return Number(cursor);
}

async function stateOf(part: { check(): Promise<void> }): Promise<string> {
  return part.check().then(
    () => "ok",
    (error: Error) => error.message,
  );
}

async function orBadRequest<Result>(result: Promise<Result>): Promise<Result> {
  return result.catch((error) => {
    throw error instanceof RangeError ? new ImhookError("bad-request", error.message, { cause: error }) : error;
  });
}
