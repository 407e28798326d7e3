import { beforeEach, expect, test } from "@jest/globals";
import { type Findings, openFindings } from "../../src/findings/open-findings.ts";
import { createFakeClock, type FakeClock } from "../support/fake-clock.ts";
import { settled } from "../support/settled.ts";

const BASE = 1_767_350_400_000;

let clock: FakeClock;
let findings: Findings;
let reads: number;
let freeBytes: number;

beforeEach(() => {
  clock = createFakeClock();
  findings = openFindings({ clock, now: () => BASE + clock.now() });
  reads = 0;
  freeBytes = 0;
  findings.add(() => {
    reads += 1;
    return { freeBytes };
  });
});

const kindsFound = async () => (await findings.list()).items.map(({ kind }) => kind);

test("figures are read at most once in five seconds, however often it is asked", async () => {
  for (let request = 0; request < 100; request += 1) await findings.list();
  await clock.advance(4999);
  await Promise.all([findings.list(), findings.list()]);
  expect(reads).toBe(1);
  await clock.advance(1);
  await Promise.all([findings.list(), findings.list()]);
  expect(reads).toBe(2);
});

test("it is looked for findings every minute, so that it is known since when there are any", async () => {
  await clock.advance(5 * 60_000 + 30_000);
  expect((await findings.list()).items).toMatchObject([{ kind: "disk-low", since: BASE + 60_000 }]);
});

test("a finding that goes away and comes back begins again", async () => {
  expect(await kindsFound()).toEqual(["disk-low"]);
  await clock.advance(5000);
  freeBytes = Number.MAX_SAFE_INTEGER;
  expect(await kindsFound()).toEqual([]);
  await clock.advance(5000);
  freeBytes = 0;
  expect((await findings.list()).items).toMatchObject([{ since: BASE + 10_000 }]);
});

test("figures that fail or take longer than two seconds are unknown, and are not read twice at once", async () => {
  let slowReads = 0;
  let answer = (_prunedAt: null) => {};
  findings.add(() => Promise.reject(new Error("disk is full")));
  findings.add(async () => {
    slowReads += 1;
    return { prunedAt: await new Promise<null>((resolve) => (answer = resolve)) };
  });
  const list = async () => {
    const listed = findings.list();
    await settled();
    await clock.advance(2000);
    const { checks } = await listed;
    return checks.find(({ kind }) => kind === "retention-behind")?.result;
  };
  expect(await list()).toBe("unknown");
  await clock.advance(5000);
  expect(await list()).toBe("unknown");
  expect(slowReads).toBe(1);
  answer(null);
  await clock.advance(5000);
  await settled();
  const listed = findings.list();
  await settled();
  answer(null);
  expect((await listed).checks.find(({ kind }) => kind === "retention-behind")?.result).toBe("fine");
});

test("who watches is given what is found each minute, however often anybody asks", async () => {
  const looks: number[] = [];
  const watched = openFindings({ clock, now: () => BASE + clock.now(), watch: { look: async () => void looks.push(clock.now()) } });
  for (let second = 0; second < 180; second += 10) {
    await Promise.all([watched.list(), watched.list(), watched.list()]);
    await clock.advance(10_000);
  }
  watched.close();
  expect(looks).toEqual([60_000, 120_000, 180_000]);
});

test("nothing is read once it is closed", async () => {
  findings.close();
  await clock.advance(10 * 60_000);
  expect(reads).toBe(0);
  expect(clock.scheduled()).toEqual([]);
});
