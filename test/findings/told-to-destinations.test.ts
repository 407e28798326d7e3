import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { DeliveryStore } from "../../src/deliveries/store/delivery-store.ts";
import { openDeliveryStore } from "../../src/deliveries/store/sqlite/open-delivery-store.ts";
import type { KnownFigures } from "../../src/findings/figures.ts";
import { openFindings } from "../../src/findings/open-findings.ts";
import { createNoticeWatch } from "../../src/findings/watch-notices.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { FIGURES_OF_EACH_KIND } from "./every-kind.ts";
import { CALM, hoursOf, lineOf, MINUTE_MS, NOW } from "./figures.ts";

const LATELY = Array.from({ length: 24 }, (_nothing, index) => (index === 23 ? 50 : 0));

/** Figures of troubles that people want to be told of. */
const TROUBLES = {
  "callbacks-stopped": { hours: hoursOf(() => 400), lastCallbacks: { openim: NOW - 20 * MINUTE_MS } },
  quarantine: { day: { times: CALM.day.times, lines: [lineOf({ quarantined: LATELY })] } },
  "disk-low": { freeBytes: 0 },
  "destination-failing": { destinations: FIGURES_OF_EACH_KIND.destinations.slice(0, 1) },
} satisfies Record<string, Partial<KnownFigures>>;

let folder: string;
let store: DeliveryStore;

const open = () => openDeliveryStore({ path: join(folder, "deliveries.sqlite"), cursorPath: join(folder, "after-handlers.json") });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-notices-"));
  store = await open();
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** A server that finds something for some minutes, while three people look at its findings all the time. Resolves with what is kept then. */
async function run(figuresOf: (minute: number) => Partial<KnownFigures>, minutes: number): Promise<string[]> {
  const clock = createFakeClock();
  const sink = {
    notices: async () => (await store.notices.readAfter(0, 10_000)).map(({ notice }) => notice),
    notify: (notice: Parameters<typeof store.notices.append>[0]) => store.notices.append(notice, NOW),
  };
  const watch = createNoticeWatch({ sink, instance: "chat-1", log: { warn: (fields) => expect(fields).toBeUndefined() } });
  const findings = openFindings({ clock, now: () => NOW, watch });
  findings.add(() => ({ ...CALM, ...figuresOf(clock.now() / MINUTE_MS) }));
  for (let second = 0; second < minutes * 60; second += 10) {
    await Promise.all([findings.list(), findings.list(), findings.list()]);
    await clock.advance(10_000);
  }
  findings.close();
  return (await sink.notices()).map(({ state, finding: { kind } }) => `${kind} ${state}`);
}

test.each(Object.entries(TROUBLES))("%s is told a minute after it began, and when it is over", async (kind, figures) => {
  expect(await run(() => figures, 1)).toContain(`${kind} began`);
  const told = await run((minute) => (minute < 5 ? figures : {}), 10);
  expect(told.filter((line) => line.startsWith(kind))).toEqual([`${kind} began`, `${kind} ended`]);
});

test("a restart in the middle tells nothing again, and tells the end of what ended meanwhile", async () => {
  expect(await run(() => TROUBLES["disk-low"], 3)).toEqual(["disk-low began"]);
  await store.close();
  store = await open();
  expect(await run(() => ({ ...TROUBLES["disk-low"], ...TROUBLES.quarantine }), 3)).toEqual(["disk-low began", "quarantine began"]);
  await store.close();
  store = await open();
  expect(await run(() => ({}), 3)).toEqual(["disk-low began", "quarantine began", "disk-low ended", "quarantine ended"]);
});
