import { EventSource } from "eventsource";
import { waitUntil } from "../../support/wait-until.ts";
import type { EntryRow } from "../journal-file.ts";

/** Viewers of the live feed, who stay while imhook is killed and started again. */
export interface Viewers {
  /** Says where imhook is now. */
  moveTo(operatorUrl: string): void;
  /** Resolves when they have got everything in the journal, with what they have not got once and in order. `rows` are all entries of the journal. */
  check(rows: readonly EntryRow[]): Promise<string[]>;
  /** Callbacks that they have got, each counted for each viewer. */
  seen(): number;
  /** How often a viewer has come back. */
  resumed(): number;
  close(): void;
}

/** What a viewer watches. */
const FILTERS: ReadonlyArray<{ query: string; selects(row: EntryRow): boolean }> = [
  { query: "", selects: () => true },
  { query: "", selects: () => true },
  { query: "?status=accepted", selects: ({ status }) => status === "accepted" },
  { query: "?status=duplicate", selects: ({ status }) => status === "duplicate" },
];

interface Viewer {
  source: EventSource;
  selects(row: EntryRow): boolean;
  /** Position after which the viewer began; null until it is known. */
  begun: number | null;
  /** Positions of the callbacks that came. */
  positions: number[];
  /** Position of the last event. */
  place: number;
  gaps: string[];
  opened: number;
}

/** Opens the viewers. Resolves when all of them watch. */
export async function openViewers(operatorUrl: string): Promise<Viewers> {
  let url = operatorUrl;
  const viewers = FILTERS.map(({ query, selects }) => view(query, selects));
  await waitUntil(() => viewers.every(({ begun }) => begun !== null));

  return {
    moveTo: (moved) => {
      url = moved;
    },
    check: async (rows) => {
      const expected = viewers.map(({ begun, selects }) => rows.filter((row) => row.position > (begun ?? 0) && selects(row)));
      await waitUntil(() => viewers.every(({ place }, index) => place >= (expected[index]?.at(-1)?.position ?? 0)));
      return viewers.flatMap((viewer, index) => differences(viewer, expected[index] ?? []).map((line) => `viewer ${index}: ${line}`));
    },
    seen: () => viewers.reduce((sum, { positions }) => sum + positions.length, 0),
    resumed: () => viewers.reduce((sum, { opened }) => sum + opened - 1, 0),
    close: () => {
      for (const { source } of viewers) source.close();
    },
  };

  function view(query: string, selects: Viewer["selects"]): Viewer {
    // Every start has ports of its own, and an EventSource keeps its URL.
    const source = new EventSource(`http://imhook.invalid/api/live${query}`, {
      fetch: (address, init) => fetch(`${url}${new URL(address).pathname}${new URL(address).search}`, init as RequestInit),
    });
    const viewer: Viewer = { source, selects, begun: null, positions: [], place: 0, gaps: [], opened: 0 };
    const note = ({ lastEventId }: MessageEvent) => {
      viewer.place = Number.parseInt(lastEventId, 10);
      viewer.begun ??= viewer.place;
    };
    source.addEventListener("open", () => {
      viewer.opened += 1;
    });
    source.addEventListener("callback", (event) => {
      note(event);
      viewer.positions.push(viewer.place);
    });
    source.addEventListener("gap", (event) => {
      note(event);
      viewer.gaps.push(event.data);
    });
    source.addEventListener("position", note);
    return viewer;
  }
}

function differences({ positions, gaps }: Viewer, expected: readonly EntryRow[]): string[] {
  const due = expected.map(({ position }) => position);
  const first = due.findIndex((position, index) => positions[index] !== position);
  return [
    ...gaps.map((gap) => `told of a gap: ${gap}`),
    ...(first === -1 ? [] : [`got ${positions[first]} in place of ${due[first]}`]),
    ...(positions.length > due.length ? [`got ${positions.length} callbacks, and not ${due.length}`] : []),
  ];
}
