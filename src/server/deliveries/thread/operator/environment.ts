import type { Resolved } from "../../../../deliveries/definition/resolved.ts";
import type { DeliveryStore, StoredDestination } from "../../../../deliveries/store/delivery-store.ts";
import type { TransportEnvironment } from "../../../../deliveries/transports/transport.ts";
import { ImhookError } from "../../../../errors.ts";
import type { CommittedReader } from "../../../../journal/committed-reader.ts";
import type { Catalog } from "../catalog.ts";
import type { Runs } from "../running.ts";
import { type Hosts, unwritten } from "./describe.ts";

/** What answers to operators are made from. */
export interface OperatorEnvironment {
  store: DeliveryStore;
  journal: CommittedReader;
  catalog: Catalog;
  runs: Runs;
  transports: TransportEnvironment;
  /** Resolves with the hosts that deliver at present. */
  readHosts(names: readonly string[]): Promise<Hosts>;
  /** Runs what is defined by now. */
  look(): Promise<void>;
}

/** A destination that is defined, and what the store knows of it. */
export interface Found {
  destination: Resolved;
  stored: StoredDestination;
}

export async function findAll({ store, catalog }: Pick<OperatorEnvironment, "store" | "catalog">): Promise<Found[]> {
  const stored = await store.destinations.list();
  const byName = new Map(stored.map((destination) => [destination.name, destination]));
  const found = [...catalog.resolveAll(stored).values()].map((destination) => ({
    destination,
    stored: byName.get(destination.name) ?? unwritten(destination.name),
  }));
  return found.toSorted((one, other) => (one.destination.name < other.destination.name ? -1 : 1));
}

/** Rejects with an ImhookError `not-found` if there is no such destination. */
export async function find(environment: Pick<OperatorEnvironment, "store" | "catalog">, name: string): Promise<Found> {
  const found = (await findAll(environment)).find(({ destination }) => destination.name === name);
  if (found === undefined) throw new ImhookError("not-found", `there is no destination ${name}`);
  return found;
}
