import type { Outgoing } from "../outgoing.ts";
import type { Source, SourceItem } from "./source.ts";
import type { Work } from "./work.ts";

/** A delivery and what is sent; null if its entry is gone, or if the destination no longer takes it. */
export interface LoadedWork {
  work: Work;
  outgoing: Outgoing | null;
  isPruned: boolean;
}

/** Reads what is sent for deliveries that are rows. Keeps the deliveries of one entry, of which there can be a hundred thousand. */
export interface WorkLoader {
  load(works: readonly Work[]): Promise<LoadedWork[]>;
  /** Gives back memory of what was not used since the last call. */
  forgetUnused(): void;
}

export function createWorkLoader(source: Pick<Source, "read">): WorkLoader {
  let latest: { position: number; deliveries: Promise<ReadonlyMap<number, Outgoing> | null> } | null = null;
  let isUsed = false;

  return {
    load: (works) => Promise.all(works.map(load)),
    forgetUnused: () => {
      if (!isUsed) latest = null;
      isUsed = false;
    },
  };

  async function load(work: Work): Promise<LoadedWork> {
    if (work.outgoing !== null) return { work, outgoing: work.outgoing, isPruned: false };
    const deliveries = await read(work.subject.position);
    return { work, outgoing: deliveries?.get(work.subject.number) ?? null, isPruned: deliveries === null };
  }

  function read(position: number): Promise<ReadonlyMap<number, Outgoing> | null> {
    isUsed = true;
    if (latest?.position !== position) {
      const found = { position, deliveries: source.read(position).then(toDeliveries) };
      latest = found;
      found.deliveries.catch(() => {
        if (latest === found) latest = null;
      });
    }
    return latest.deliveries;
  }
}

function toDeliveries(item: SourceItem | undefined): ReadonlyMap<number, Outgoing> | null {
  return item === undefined ? null : new Map(item.deliveries().map((outgoing) => [outgoing.number, outgoing]));
}
