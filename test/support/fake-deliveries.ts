import type { Delivery, DeliveryAttempt, DeliveryDetail, Destination, HttpDestination, Replay } from "../../generated/operator.ts";
import type { Deliveries } from "../../src/deliveries/deliveries.ts";
import { ImhookError } from "../../src/errors.ts";

export const REPLAY = "019a9f1c-7a00-7000-8000-000000000005";
export const ENTRY = "019a9f1c-7a00-7000-8000-000000000001";

/** Destinations, deliveries, attempts and replays that a test fills and changes; nothing is delivered. */
export interface FakeDeliveries {
  deliveries: Deliveries;
  destinations: Map<string, Destination>;
  kept: Map<string, DeliveryDetail>;
  attempts: DeliveryAttempt[];
  replays: Map<string, Replay>;
}

export function fakeDeliveries(): FakeDeliveries {
  const destinations = new Map<string, Destination>();
  const kept = new Map<string, DeliveryDetail>();
  const attempts: DeliveryAttempt[] = [];
  const replays = new Map<string, Replay>();
  const deliveries: Deliveries = {
    destinations: {
      list: async () => [...destinations.values()],
      get: async (name) => found(destinations, name),
      create: async (definition) => {
        if (destinations.has(definition.name)) throw new ImhookError("conflict", `there is a destination ${definition.name} already`);
        return put(destinations, definition.name, fromDefinition(definition));
      },
      replace: async (name, definition) => {
        if (found(destinations, name).origin === "settings") throw new ImhookError("conflict", `${name} is defined in the settings file`);
        return put(destinations, name, fromDefinition(definition));
      },
      remove: async (name) => {
        const removed = found(destinations, name);
        destinations.delete(name);
        return removed;
      },
      pause: async (name, isPaused) => put(destinations, name, { ...found(destinations, name), state: isPaused ? "paused" : "running" }),
      test: async (name) => {
        const { lastFailure } = found(destinations, name);
        return { event: `${ENTRY}-0`, answer: lastFailure ?? { at: Date.now(), durationMs: 12, status: 200, text: "ok", delivered: true } };
      },
    },
    deliveries: {
      list: async ({ destination, state, entry, replay }, { limit, cursor = "0" }) => {
        if (!/^[0-9]+$/.test(cursor)) throw new RangeError("cursor must be `next` of a previous page");
        const matching = [...kept.values()].filter(
          (each) =>
            (destination ?? each.destination) === each.destination &&
            (state ?? each.state) === each.state &&
            (entry ?? each.entry) === each.entry &&
            (replay ?? each.replay) === each.replay,
        );
        return pageOf(matching.map(withoutDetails), limit, Number(cursor));
      },
      get: async (id) => found(kept, id),
      retry: async (id) => {
        if (found(kept, id).state === "held") return 0;
        put(kept, id, { ...found(kept, id), state: "retrying", nextAttemptAt: Date.now() });
        return 1;
      },
      drop: async (id) => (kept.delete(id) ? 1 : 0),
      retryDead: async (name) => deadOf(name, (id, one) => put(kept, id, { ...one, state: "retrying" })),
      dropDead: async (name) => deadOf(name, (id) => kept.delete(id)),
    },
    listAttempts: async (name, { delivered }, { limit, cursor = "0" }) => {
      found(destinations, name);
      if (!/^[0-9]+$/.test(cursor)) throw new RangeError("cursor must be `next` of a previous page");
      return pageOf(
        attempts.filter((each) => (delivered ?? each.delivered) === each.delivered),
        limit,
        Number(cursor),
      );
    },
    replays: {
      list: async () => [...replays.values()],
      get: async (id) => found(replays, id),
      start: async ({ until, ...asked }) => {
        found(destinations, asked.destination);
        if ([...replays.values()].some(({ endedAt }) => endedAt === null))
          throw new ImhookError("conflict", `${asked.destination} has a replay that has not ended`);
        return put(replays, REPLAY, replay({ ...asked, until: until ?? Date.now(), startedAt: Date.now() }));
      },
      change: async (id, { paused, rate }) => {
        const before = found(replays, id);
        if (before.endedAt !== null) throw new ImhookError("conflict", `the replay ${id} has ended`);
        const state = paused === undefined ? before.state : paused ? "paused" : "running";
        return put(replays, id, { ...before, state, ...(rate !== undefined && { rate }) });
      },
      cancel: async (id) => put(replays, id, { ...found(replays, id), state: "cancelled", endedAt: Date.now() }),
    },
    notify: async () => {},
    notices: async () => [],
    figures: async () => [],
    check: async () => {},
    close: async () => {},
  };
  return { deliveries, destinations, kept, attempts, replays };

  function deadOf(name: string, change: (id: string, one: DeliveryDetail) => unknown): number {
    found(destinations, name);
    const dead = [...kept].filter(([, { destination, state }]) => destination === name && state === "dead");
    for (const [id, one] of dead) change(id, one);
    return dead.length;
  }
}

function found<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key);
  if (value === undefined) throw new ImhookError("not-found", `there is no ${key}`);
  return value;
}

function put<Value>(values: Map<string, Value>, key: string, value: Value): Value {
  values.set(key, value);
  return value;
}

function pageOf<Item>(items: Item[], limit: number, from: number): { items: Item[]; next: string | null } {
  const end = from + limit;
  return { items: items.slice(from, end), next: end < items.length ? String(end) : null };
}

function fromDefinition({ secret, headers, ...definition }: HttpDestination): Destination {
  const masked = { ...(secret !== undefined && { secret: "***" }), ...(headers !== undefined && { headers: maskAll(headers) }) };
  return destination({ name: definition.name, origin: "api", definition: { ...definition, ...masked } });
}

function maskAll(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(headers).map((name) => [name, "***"]));
}

function withoutDetails({ answers: _answers, body: _body, ...one }: DeliveryDetail): Delivery {
  return one;
}

/** A destination that delivers; `fields` override its own. */
export function destination(fields: Partial<Destination> = {}): Destination {
  const name = fields.name ?? "social-graph";
  return {
    ...{ name, kind: "http", origin: "settings", state: "running", position: 1041, lag: { entries: 0, seconds: 0 } },
    definition: { name, kind: "http", url: "https://example.com/hooks", secret: "***", events: ["friend.*", "user.blocked"] },
    counts: { delivered: 998, failedAttempts: 0, givenUp: 0, pruned: 0 },
    ...{ retrying: 0, held: 0, dead: 0, lastDeliveredAt: null, lastFailure: null, nextAttemptAt: null, instance: "chat-1" },
    ...fields,
  };
}

/** A dead letter; `fields` override its own. */
export function delivery(fields: Partial<DeliveryDetail> = {}): DeliveryDetail {
  const answer = { at: 1_767_350_400_123, durationMs: 10_000, status: null, text: "no answer within 10 s", delivered: false };
  return {
    ...{ id: "17", destination: "social-graph", state: "dead", event: `${ENTRY}-1`, type: "friend.added", entry: ENTRY, replay: null },
    ...{ key: "1400000000/alice", attempts: 12, createdAt: 1_767_350_400_123, firstFailedAt: 1_767_350_400_140, nextAttemptAt: null },
    ...{ lastAnswer: answer, answers: [answer], body: '{"specversion":"1.0","type":"friend.added"}' },
    ...fields,
  };
}

/** An attempt that has succeeded; `fields` override its own. */
export function attempt(fields: Partial<DeliveryAttempt> = {}): DeliveryAttempt {
  return {
    ...{ at: 1_767_350_400_123, durationMs: 12.5, status: 200, text: "ok", delivered: true },
    ...{ event: `${ENTRY}-1`, type: "friend.added", entry: ENTRY, replay: null, attempt: 1 },
    ...fields,
  };
}

/** A replay that is running; `fields` override its own. */
export function replay(fields: Partial<Replay> = {}): Replay {
  return {
    ...{ id: REPLAY, destination: "social-graph", state: "running", dryRun: false, since: 1_767_264_000_000, until: 1_767_350_400_000 },
    ...{ when: null, rate: null, startedAt: 1_767_350_400_123, endedAt: null, examined: 0, total: 86_400, matching: 0, delivered: 0 },
    ...{ failedAttempts: 0, retrying: 0, held: 0, dead: 0, startedBy: null },
    ...fields,
  };
}
