import { setTimeout as wait } from "node:timers/promises";
import type { operations, RelationPage, Sender } from "../../../generated/operator.ts";
import { UsageError } from "../../errors.ts";
import type { OperatorClient } from "../../operator/client.ts";
import { describeNetworkError } from "../../senders/post/describe-network-error.ts";
import { type Circle, type Edge, edgesOf } from "./circle.ts";

/** The server's relations compared with those of the simulated sender. */
export interface Comparison {
  /** Number of relations of the simulated sender. */
  expected: number;
  /** Relations that the server lacks. */
  missing: Edge[];
  /** Relations that only the server has. */
  unexpected: Edge[];
}

export interface ComparisonOptions {
  client: OperatorClient;
  sender: Sender;
  app: string;
  circles: readonly Circle[];
}

/** The server derives relations from its journal with a short delay. */
const TIMEOUT_MS = 5000;
const PAUSE_MS = 200;
const PAGE = 1000;

/** Compares the relations of the simulated users. Throws a UsageError if the operator API cannot be used. */
export async function compareRelations(options: ComparisonOptions): Promise<Comparison> {
  const expected = options.circles.flatMap(edgesOf);
  const users = new Set(options.circles.flatMap((circle) => circle.users));
  const startedAt = performance.now();
  for (;;) {
    const held = (await listRelations(options)).filter(({ owner }) => users.has(owner));
    const missing = without(expected, held);
    const unexpected = without(held, expected);
    const agree = missing.length === 0 && unexpected.length === 0;
    if (agree || performance.now() - startedAt > TIMEOUT_MS) return { expected: expected.length, missing, unexpected };
    await wait(PAUSE_MS);
  }
}

/** Throws a UsageError if the operator API does not list relations. */
export async function askOperator(client: OperatorClient): Promise<void> {
  await listPage(client, { limit: 1 });
}

async function listRelations({ client, sender, app }: ComparisonOptions): Promise<Edge[]> {
  const relations: Edge[] = [];
  let cursor: string | null = null;
  do {
    const page: RelationPage = await listPage(client, { sender, app, limit: PAGE, ...(cursor === null ? {} : { cursor }) });
    relations.push(...page.items.map(({ kind, owner, target }) => ({ kind, owner, target })));
    cursor = page.next;
  } while (cursor !== null);
  return relations;
}

async function listPage(client: OperatorClient, query: operations["listRelations"]["parameters"]["query"]): Promise<RelationPage> {
  const { data, response } = await client.GET("/api/relations", { params: { query } }).catch(throwUnreachable);
  if (data === undefined) throw new UsageError(`the operator API does not list relations (status ${response.status})`);
  return data;
}

function throwUnreachable(error: Error): never {
  throw new UsageError(`the operator API does not answer (${describeNetworkError(error.cause ?? error)})`);
}

function without(edges: readonly Edge[], others: readonly Edge[]): Edge[] {
  const known = new Set(others.map(keyOf));
  return edges.filter((edge) => !known.has(keyOf(edge)));
}

function keyOf({ kind, owner, target }: Edge): string {
  return `${kind} ${owner} ${target}`;
}
