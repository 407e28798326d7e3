import { randomUUID } from "node:crypto";
import type { Page, Request, Route } from "playwright-core";
import type {
  DeliveryAttempt,
  DeliveryDetail,
  Destination,
  DestinationChange,
  DestinationDefinition,
  HttpDestination,
  Problem,
  Replay,
  ReplayChange,
  ReplayRequest,
} from "../../generated/operator.ts";
import { answerOf, destinationOf, replayOf } from "./delivery-examples.ts";

/** Destinations and what is kept of them, in the place of a server's. Tests change it as they like. */
export interface MockedDeliveries {
  destinations: Destination[];
  deliveries: DeliveryDetail[];
  /** By destination, the latest first. */
  attempts: Map<string, DeliveryAttempt[]>;
  replays: Replay[];
  /** What the next change is refused with; null if it is not. */
  fault: Pick<Problem, "status" | "code" | "detail"> | null;
  /** Changes that were asked for, such as `PATCH /api/destinations/graph {"paused":true}`. */
  changes: string[];
  /** Answers what a page asks of destinations, deliveries and replays. */
  serve(page: Page): Promise<void>;
}

type Answer = object | null;

const NOT_FOUND = 404;

/** Serves nothing at first. The console is trusted to send what the types of the document say. */
export function mockDeliveries(): MockedDeliveries {
  const mocked: MockedDeliveries = {
    ...{ destinations: [], deliveries: [], attempts: new Map(), replays: [], fault: null, changes: [] },
    serve: async (page) => {
      await page.route(/\/api\/(destinations|deliveries|replays)(\/|\?|$)/, serve);
    },
  };
  return mocked;

  async function serve(route: Route): Promise<void> {
    const request = route.request();
    if (request.method() !== "GET") {
      mocked.changes.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ""}`.trimEnd());
      const { fault } = mocked;
      mocked.fault = null;
      if (fault !== null) return route.fulfill({ status: fault.status, json: { type: "about:blank", title: "", ...fault } });
    }
    const answer = answerTo(request);
    await route.fulfill(answer === null ? { status: NOT_FOUND, json: { code: "not-found", status: NOT_FOUND } } : { json: answer });
  }

  function answerTo(request: Request): Answer {
    const { pathname, searchParams } = new URL(request.url());
    const [, , kind, id, part] = pathname.split("/").map(decodeURIComponent);
    const method = request.method();
    const body: unknown = request.postDataJSON();
    if (kind === "destinations") return answerDestinations(method, id, part, searchParams, body);
    return kind === "deliveries" ? answerDeliveries(method, id, searchParams) : answerReplays(method, id, body);
  }

  function answerDestinations(
    method: string,
    name: string | undefined,
    part: string | undefined,
    query: URLSearchParams,
    body: unknown,
  ): Answer {
    if (name === undefined) return method === "GET" ? { items: mocked.destinations } : create(body as HttpDestination);
    const destination = mocked.destinations.find((one) => one.name === name);
    if (destination === undefined) return null;
    if (part === "attempts") return pageOf(attemptsOf(name, query), query);
    if (part === "test") return { event: `${randomUUID()}-0`, answer: answerOf({ status: 503, text: "no room" }) };
    if (part === "dead-letters") return { changed: settle(method, ({ destination: of, state }) => of === name && state === "dead") };
    return changeDestination(destination, method, body);
  }

  function changeDestination(destination: Destination, method: string, body: unknown): Destination {
    if (method === "PATCH") destination.state = (body as DestinationChange).paused ? "paused" : "running";
    if (method === "PUT") destination.definition = masked(body as HttpDestination);
    if (method === "DELETE") mocked.destinations = mocked.destinations.filter((one) => one !== destination);
    return destination;
  }

  function create(definition: HttpDestination): Destination {
    const created = destinationOf({ name: definition.name, origin: "api", definition: masked(definition) });
    mocked.destinations.push(created);
    return created;
  }

  function attemptsOf(name: string, query: URLSearchParams): DeliveryAttempt[] {
    const [delivered, entry] = [query.get("delivered"), query.get("entry")];
    return (mocked.attempts.get(name) ?? []).filter(
      (attempt) => (delivered === null || String(attempt.delivered) === delivered) && (entry === null || attempt.entry === entry),
    );
  }

  function answerDeliveries(method: string, id: string | undefined, query: URLSearchParams): Answer {
    if (id === undefined) {
      const filters = (["destination", "state", "entry", "replay"] as const).filter((name) => query.has(name));
      return pageOf(
        mocked.deliveries.filter((delivery) => filters.every((name) => delivery[name] === query.get(name))),
        query,
      );
    }
    if (method !== "GET") return { changed: settle(method, (delivery) => delivery.id === id) };
    return mocked.deliveries.find((delivery) => delivery.id === id) ?? null;
  }

  /** Removes what was dropped, and tries again what was to be. */
  function settle(method: string, isMeant: (delivery: DeliveryDetail) => boolean): number {
    const meant = mocked.deliveries.filter(isMeant);
    if (method === "DELETE") mocked.deliveries = mocked.deliveries.filter((delivery) => !meant.includes(delivery));
    else for (const delivery of meant) Object.assign(delivery, { state: "retrying", nextAttemptAt: Date.now() + 1000 });
    for (const destination of mocked.destinations)
      destination.dead = mocked.deliveries.filter(({ destination: of, state }) => of === destination.name && state === "dead").length;
    return meant.length;
  }

  function answerReplays(method: string, id: string | undefined, body: unknown): Answer {
    if (id === undefined) return method === "GET" ? { items: mocked.replays } : start(body as ReplayRequest);
    const replay = mocked.replays.find((one) => one.id === id);
    if (replay === undefined) return null;
    if (method === "DELETE") Object.assign(replay, { state: "cancelled", endedAt: Date.now() });
    return method === "PATCH" ? changeReplay(replay, body as ReplayChange) : replay;
  }

  function changeReplay(replay: Replay, { paused = replay.state === "paused", rate = replay.rate }: ReplayChange): Replay {
    return Object.assign(replay, { state: paused ? "paused" : "running", rate });
  }

  function start({ destination, since, until, when, rate, dryRun = false }: ReplayRequest): Replay {
    const asked = { destination, since: Number(since), until: Number(until ?? Date.now()), when: when ?? null, rate: rate ?? null, dryRun };
    const replay = replayOf({ ...asked, ...(dryRun && { state: "done", examined: 5000, matching: 1210 }) });
    mocked.replays.unshift(replay);
    return replay;
  }
}

/** A page of at most as many items as asked for, whose cursor is the number of those before it. */
function pageOf<Item>(items: readonly Item[], query: URLSearchParams): { items: Item[]; next: string | null } {
  const from = Number(query.get("cursor") ?? 0);
  const to = from + Number(query.get("limit") ?? 100);
  return { items: items.slice(from, to), next: to < items.length ? String(to) : null };
}

function masked(definition: HttpDestination): DestinationDefinition {
  return { ...definition, ...(definition.secret !== undefined && { secret: "***" }) };
}
