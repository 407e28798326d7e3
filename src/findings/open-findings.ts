import type { FindingCollection } from "../../generated/operator.ts";
import type { Clock } from "../clock.ts";
import { findIn } from "./find.ts";
import { createFirstFound } from "./first-found.ts";
import type { FindingKind } from "./kind.ts";
import { KINDS } from "./kinds.ts";
import { createReadFigures, type FigureReader } from "./read-figures.ts";
import type { NoticeWatch } from "./watch-notices.ts";

/** Looks for what needs attention. */
export interface Findings {
  /** Adds somebody who reads figures. */
  add(reader: FigureReader): void;
  /** What needs attention now. Whoever asks again within `FRESH_MS` gets the same. */
  list(): Promise<FindingCollection>;
  close(): void;
}

export interface FindingsOptions {
  /** What is looked for. Default: everything. */
  kinds?: readonly FindingKind[];
  clock: Clock;
  /** Is given what is found each minute, however often anybody asks. */
  watch?: NoticeWatch;
  /** The time in milliseconds since 1970. */
  now?(): number;
}

/** So often it is looked for findings, so that it is known when they began. */
const INTERVAL_MS = 60_000;

const FRESH_MS = 5000;

export function openFindings({ kinds = KINDS, clock, watch, now = Date.now }: FindingsOptions): Findings {
  const readers: FigureReader[] = [];
  const readFigures = createReadFigures(readers, clock);
  const firstFound = createFirstFound();
  let latest: Promise<FindingCollection> | null = null;
  /** On the clock; null while figures are read. */
  let readAt: number | null = null;
  let cancel = clock.after(INTERVAL_MS, tick);

  return { add: (reader) => void readers.push(reader), list, close: () => cancel() };

  function list(): Promise<FindingCollection> {
    if (latest !== null && (readAt === null || clock.now() - readAt < FRESH_MS)) return latest;
    readAt = null;
    latest = find().finally(() => {
      readAt = clock.now();
    });
    return latest;
  }

  async function find(): Promise<FindingCollection> {
    const figures = await readFigures(now());
    const { items, checks } = findIn(figures, kinds);
    return { checkedAt: figures.at, items: firstFound.date(figures.at, items), checks };
  }

  function tick(): void {
    cancel = clock.after(INTERVAL_MS, tick);
    void list().then((found) => watch?.look(found));
  }
}
