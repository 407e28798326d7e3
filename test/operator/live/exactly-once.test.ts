import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pino } from "pino";
import type { EntrySummary, LiveGap } from "../../../generated/operator.ts";
import type { EntryFilter } from "../../../src/journal/list-query.ts";
import { openSummaryReader } from "../../../src/journal/sqlite/open-summary-reader.ts";
import { createFeedSource } from "../../../src/operator/live/create-feed-source.ts";
import { createHub, type Live } from "../../../src/operator/live/hub.ts";
import { toEvents } from "../../../src/senders/events.ts";
import { removeDatabase } from "../../../src/storage/sqlite/database-files.ts";
import { newEntry } from "../../support/entries.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { MEMORY_DIRECTORY } from "../../support/memory-directory.ts";
import { parseEvents } from "../../support/parse-events.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../../support/property.ts";
import { settled } from "../../support/settled.ts";

const ACTORS = ["alice", "bob", "carol"] as const;

/** A few of these fill the buffer of a viewer. */
const LONG = Array.from({ length: 1000 }, (_, index) => `${index}`.padStart(120, "u"));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(MEMORY_DIRECTORY, "imhook-once-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** The journal and the hub. */
interface World {
  file: JournalFile;
  clock: FakeClock;
  hub: Live;
  commit(): void;
  /** Actor of each callback, by its number from 1 on. */
  actors: string[];
}

/** Somebody who watches, over as many connections as that takes. */
class Client {
  readonly filter: EntryFilter;
  /** Number of the callback after which the client has begun. */
  readonly begun: number;
  /** Numbers of the callbacks that came. */
  readonly numbers: number[] = [];
  readonly gaps: LiveGap[] = [];
  lastId: string | undefined;
  #stream: Readable | undefined;

  constructor(filter: EntryFilter, begun: number) {
    this.filter = filter;
    this.begun = begun;
  }

  async connect({ hub }: World): Promise<void> {
    this.leave();
    const feed = await hub.prepare(this.filter, this.lastId === undefined ? {} : { after: this.lastId });
    const stream = feed.open();
    this.#stream = stream;
    let rest = "";
    stream.on("data", (chunk) => {
      if (this.#stream !== stream) return;
      const text = rest + chunk;
      const end = text.lastIndexOf("\n\n") + 2;
      rest = text.slice(end);
      for (const { id, event, data } of parseEvents(text.slice(0, end))) {
        this.lastId = id;
        if (event === "callback") this.numbers.push(Number((data as EntrySummary).group));
        if (event === "gap") this.gaps.push(data as LiveGap);
      }
    });
  }

  leave(): void {
    this.#stream?.destroy();
    this.#stream = undefined;
  }

  pause(): void {
    this.#stream?.pause();
  }

  resume(): void {
    this.#stream?.resume();
  }
}

type Step = (world: World, clients: Client[]) => Promise<void> | void;

const step: fc.Arbitrary<[name: string, step: Step]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.boolean())
      .map(([count, long]) => named(`append ${count} ${long}`, append(count, long))),
  },
  { weight: 2, arbitrary: fc.constantFrom<EntryFilter>({}, { user: "bob" }).map((filter) => named("open", openClient(filter))) },
  { weight: 3, arbitrary: fc.nat().map((who) => named(`pause ${who}`, (_world, clients) => pick(clients, who)?.pause())) },
  { weight: 3, arbitrary: fc.nat().map((who) => named(`resume ${who}`, (_world, clients) => pick(clients, who)?.resume())) },
  { weight: 2, arbitrary: fc.nat().map((who) => named(`reconnect ${who}`, (world, clients) => pick(clients, who)?.connect(world))) },
  { weight: 1, arbitrary: fc.nat().map((who) => named(`leave ${who}`, (_world, clients) => pick(clients, who)?.leave())) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }).map((count) => named(`prune ${count}`, prune(count))) },
  { weight: 4, arbitrary: fc.constant(named("pass", ({ clock }) => clock.advance(100))) },
);

function named(name: string, step: Step): [string, Step] {
  return [name, step];
}

function pick(clients: Client[], who: number): Client | undefined {
  return clients[who % clients.length];
}

function append(count: number, long: boolean): Step {
  return ({ file, actors, commit }) => {
    file.append(
      Array.from({ length: count }, () => {
        const actor = ACTORS[actors.length % ACTORS.length] ?? "";
        const number = actors.push(actor);
        return newEntry({ actor, group: String(number), targets: long ? LONG : [] });
      }),
    );
    commit();
  };
}

function openClient(filter: EntryFilter): Step {
  return async (world, clients) => {
    const client = new Client(filter, world.actors.length);
    clients.push(client);
    await client.connect(world);
  };
}

function prune(count: number): Step {
  return ({ file }) => void file.prune(count);
}

async function pass({ clock }: World): Promise<void> {
  for (let turns = 0; turns < 30; turns += 1) {
    await settled();
    await clock.advance(100);
  }
}

/** What a client has to know of: the numbers of callbacks that its filter selects. */
function dueFor({ begun, filter }: Client, { actors }: World): number[] {
  return actors.flatMap((actor, index) => (index >= begun && (filter.user === undefined || filter.user === actor) ? [index + 1] : []));
}

test(
  "a viewer gets every callback once and in order, or is told how many are missing, however slowly it reads and however often it leaves and comes back",
  async () => {
    const seen = { callbacks: 0, slow: 0, pruned: 0 };
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: "max" }), async (steps) => {
        const path = join(folder, `journal-${++run}.sqlite`);
        const world = await createWorld(path);
        const clients: Client[] = [];
        for (const [, take] of steps) {
          await take(world, clients);
          await settled();
        }
        for (const client of clients) client.resume();
        await pass(world);
        for (const client of clients) await client.connect(world);
        await pass(world);
        for (const client of clients) {
          expectAccount(client, dueFor(client, world));
          seen.callbacks += client.numbers.length;
          for (const { reason } of client.gaps) if (reason !== "replaced") seen[reason] += 1;
        }
        await world.hub.close();
        await world.file.close();
        await removeDatabase(path);
      }),
      { ...PROPERTY, numRuns: 2 * PROPERTY.numRuns },
    );
    // All of it has happened.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  },
  PROPERTY_TIMEOUT_MS,
);

/** Expects that each callback came once and in order, or that the client knows of it. */
function expectAccount({ numbers, gaps }: Client, due: number[]): void {
  const missing = due.filter((number) => !numbers.includes(number));
  expect(numbers).toEqual(due.filter((number) => numbers.includes(number)));
  expect(missing.filter((number) => !isInAGap(number, gaps))).toEqual([]);
  const told = gaps.map(({ missed }) => missed);
  if (told.includes(null)) return;
  expect(told.reduce((sum: number, missed) => sum + (missed ?? 0), 0)).toBe(missing.length);
}

function isInAGap(number: number, gaps: LiveGap[]): boolean {
  return gaps.some(({ from, to }) => number > Number.parseInt(from, 10) && number <= Number.parseInt(to, 10));
}

async function createWorld(path: string): Promise<World> {
  const file = await createJournalFile(path);
  const clock = createFakeClock();
  const listeners: Array<() => void> = [];
  const hub = createHub({
    source: createFeedSource(openSummaryReader(path, toEvents)),
    commits: { onCommit: (listener) => listeners.push(listener) },
    clock,
    log: pino({ enabled: false }),
  });
  const commit = () => {
    for (const listener of listeners) listener();
  };
  return { file, clock, hub, commit, actors: [] };
}
