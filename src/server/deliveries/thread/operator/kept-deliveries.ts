import type { Delivery, DeliveryAttempt, DeliveryDetail } from "../../../../../generated/operator.ts";
import { toStructured } from "../../../../deliveries/events/encode.ts";
import { createSelection } from "../../../../deliveries/events/selection.ts";
import { FINDINGS, isReplay } from "../../../../deliveries/lane.ts";
import type { Outgoing } from "../../../../deliveries/outgoing.ts";
import type { AttemptFilter, DeliveryFilter, KeptDelivery, Selected } from "../../../../deliveries/store/delivery-store.ts";
import { ImhookError } from "../../../../errors.ts";
import type { Page, PageRequest } from "../../../../journal/list-query.ts";
import { findAll, type OperatorEnvironment } from "./environment.ts";

/** What operators ask about deliveries that have not arrived, and change. */
export interface DeliveryProcedures {
  listDeliveries(asked: { filter: DeliveryFilter; page: PageRequest }): Promise<Page<Delivery>>;
  getDelivery(id: string): Promise<DeliveryDetail>;
  /** Resolves with how many are tried now. */
  retryDeliveries(selected: Selected): Promise<number>;
  /** Resolves with how many were dropped. */
  dropDeliveries(selected: Selected): Promise<number>;
  listAttempts(asked: { destination: string; filter: AttemptFilter; page: PageRequest }): Promise<Page<DeliveryAttempt>>;
}

const LONGEST_BODY_BYTES = 64 << 10;

export function createDeliveryProcedures(environment: OperatorEnvironment): DeliveryProcedures {
  const { store, journal, runs } = environment;

  return {
    listDeliveries: ({ filter, page }) => store.deliveries.list(filter, page),
    getDelivery: async (id) => {
      const kept = await get(id);
      return { ...kept.delivery, answers: kept.answers, body: await bodyOf(kept) };
    },
    retryDeliveries: async (selected) => {
      const names = await destinationsOf(selected);
      const changed = await store.deliveries.retry(selected);
      for (const name of names) runs.get(name)?.wake();
      return changed;
    },
    dropDeliveries: async (selected) => {
      await destinationsOf(selected);
      return store.deliveries.drop(selected);
    },
    listAttempts: async ({ destination, filter, page }) => {
      await assertKnown(destination);
      return store.listAttempts(destination, filter, page);
    },
  };

  async function get(id: string): Promise<KeptDelivery> {
    const kept = await store.deliveries.get(id);
    if (kept === undefined) throw new ImhookError("not-found", `there is no delivery ${id}`);
    return kept;
  }

  /** Rejects with an ImhookError `not-found` if there is no such delivery or destination. */
  async function destinationsOf(selected: Selected): Promise<string[]> {
    if ("id" in selected) return [(await get(selected.id)).lane.destination];
    await assertKnown(selected.destination);
    return [selected.destination];
  }

  /** Also one that is no longer defined, as long as something is kept of it. */
  async function assertKnown(name: string): Promise<void> {
    const isKept = (await store.destinations.list()).some((stored) => stored.name === name);
    if (!isKept && !(await findAll(environment)).some(({ destination }) => destination.name === name))
      throw new ImhookError("not-found", `there is no destination ${name}`);
  }

  /** What is delivered. null if that is gone, or if the destination no longer takes it. */
  async function bodyOf({ lane, subject }: KeptDelivery): Promise<string | null> {
    const { destination } = (await findAll(environment)).find(({ destination: { name } }) => name === lane.destination) ?? {};
    if (destination === undefined) return null;
    const selection = createSelection(destination);
    const candidates = await read();
    const outgoing = candidates.find(({ number }) => number === subject.number);
    return outgoing === undefined ? null : shorten(toStructured(outgoing.toCloudEvent()));

    async function read(): Promise<readonly Outgoing[]> {
      if (lane.lane === FINDINGS) {
        const [kept] = await store.notices.readAfter(subject.position - 1, 1);
        return kept?.position === subject.position ? selection.ofNotice(kept) : [];
      }
      const [committed] = await journal.readAfter(subject.position - 1, 1);
      if (committed?.position !== subject.position) return [];
      return selection.ofEntry(subject.position, committed.entry, isReplay(lane) ? lane.lane : null);
    }
  }
}

function shorten(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= LONGEST_BODY_BYTES) return text;
  // A stream leaves out a character that is not complete.
  return new TextDecoder().decode(bytes.subarray(0, LONGEST_BODY_BYTES), { stream: true });
}
