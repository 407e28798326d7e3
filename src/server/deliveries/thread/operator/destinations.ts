import type { Destination, HttpDestination } from "../../../../../generated/operator.ts";
import { assertRequested } from "../../../../deliveries/definition/check-requested.ts";
import { keepMasked } from "../../../../deliveries/definition/mask-secrets.ts";
import { AFTER_HANDLERS } from "../../../../deliveries/lane.ts";
import { ImhookError } from "../../../../errors.ts";
import { describe, lagOf } from "./describe.ts";
import { type Found, find, findAll, type OperatorEnvironment } from "./environment.ts";

/** What operators ask about destinations, and change. */
export interface DestinationProcedures {
  listDestinations(): Promise<Destination[]>;
  getDestination(name: string): Promise<Destination>;
  createDestination(definition: HttpDestination): Promise<Destination>;
  replaceDestination(replaced: { name: string; definition: HttpDestination }): Promise<Destination>;
  removeDestination(name: string): Promise<Destination>;
  pauseDestination(paused: { name: string; isPaused: boolean }): Promise<Destination>;
}

export function createDestinationProcedures(environment: OperatorEnvironment): DestinationProcedures {
  const { store, transports, runs, look } = environment;

  return {
    listDestinations: async () => describeAll(await findAll(environment)),
    getDestination: get,
    createDestination: async (definition) => {
      const { name } = definition;
      assertRequested(definition, transports);
      const known = (await findAll(environment)).some(({ destination }) => destination.name === name);
      if (known || name === AFTER_HANDLERS || !(await store.destinations.save(definition, true)))
        throw new ImhookError("conflict", `there is a destination ${name}`);
      await look();
      return get(name);
    },
    replaceDestination: async ({ name, definition }) => {
      const { previous } = await findRequested(name);
      const kept = keepMasked(previous, definition);
      assertRequested(kept, transports);
      await store.destinations.save(kept, false);
      await look();
      return get(name);
    },
    removeDestination: async (name) => {
      const { found } = await findRequested(name);
      const removed = await describeOne(found);
      await store.destinations.remove(name);
      await look();
      return removed;
    },
    pauseDestination: async ({ name, isPaused }) => {
      await find(environment, name);
      await store.destinations.pause(name, isPaused);
      await look();
      return get(name);
    },
  };

  async function get(name: string): Promise<Destination> {
    return describeOne(await find(environment, name));
  }

  /** Rejects with an ImhookError `conflict` if it is defined elsewhere. */
  async function findRequested(name: string): Promise<{ found: Found; previous: HttpDestination }> {
    const found = await find(environment, name);
    const { destination, stored } = found;
    if (destination.origin === "api" && stored.definition !== null) return { found, previous: stored.definition };
    const place = destination.origin === "settings" ? "in the settings file: change it there" : "by the handlers";
    throw new ImhookError("conflict", `${name} is defined ${place}`);
  }

  async function describeOne(found: Found): Promise<Destination> {
    const [described] = await describeAll([found]);
    if (described === undefined) throw new TypeError("each one is described");
    return described;
  }

  async function describeAll(all: readonly Found[]): Promise<Destination[]> {
    const newest = await environment.journal.newestPosition();
    const hosts = await environment.readHosts(all.map(({ destination }) => destination.name));
    return Promise.all(
      all.map(async ({ destination, stored }) => {
        const lag = await lagOf(stored, environment.journal, newest);
        return describe(destination, stored, { hosts, lag, newest, trouble: runs.trouble(destination.name) });
      }),
    );
  }
}
