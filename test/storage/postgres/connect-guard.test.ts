import { beforeEach, expect, test } from "@jest/globals";
import { type ConnectGuard, createConnectGuard } from "../../../src/storage/postgres/connect-guard.ts";

let time: number;
let attempts: number;
let guard: ConnectGuard;
let isGone: boolean;

beforeEach(() => {
  [time, attempts, isGone] = [0, 0, true];
  guard = createConnectGuard({ now: () => time, random: () => 1 });
});

async function connect(): Promise<string> {
  attempts += 1;
  if (isGone) throw new Error(`refused ${attempts}`);
  return "connected";
}

async function tryAt(at: number): Promise<string> {
  time = at;
  return guard.connect(connect).catch(({ message }) => message);
}

test("connects at once as long as nothing has failed", async () => {
  isGone = false;
  expect(await Promise.all([guard.connect(connect), guard.connect(connect)])).toEqual(["connected", "connected"]);
  expect(attempts).toBe(2);
});

test("fails with the same error, without trying, until the pause is over", async () => {
  expect(await tryAt(0)).toBe("refused 1");
  expect(await tryAt(49)).toBe("refused 1");
  expect(await tryAt(50)).toBe("refused 2");
});

test("the pause doubles up to a second", async () => {
  const times: number[] = [];
  for (let at = 0; at < 6000; at += 10) {
    const before = attempts;
    await tryAt(at);
    if (attempts > before) times.push(at);
  }
  expect(times).toEqual([0, 50, 150, 350, 750, 1550, 2550, 3550, 4550, 5550]);
});

test("the pause is random, so that instances do not come back at the same time", async () => {
  guard = createConnectGuard({ now: () => time, random: () => 0 });
  await tryAt(0);
  expect(await tryAt(24)).toBe("refused 1");
  expect(await tryAt(25)).toBe("refused 2");
});

test("one tries while the others fail", async () => {
  await tryAt(0);
  time = 50;
  const outcomes = await Promise.allSettled([guard.connect(connect), guard.connect(connect), guard.connect(connect)]);
  expect(attempts).toBe(2);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
});

test("all connect at once again after a success", async () => {
  await tryAt(0);
  isGone = false;
  expect(await tryAt(50)).toBe("connected");
  expect(await Promise.all([guard.connect(connect), guard.connect(connect)])).toEqual(["connected", "connected"]);
  guard.worked();
  isGone = true;
  await tryAt(60);
  expect(await tryAt(110)).toBe("refused 6");
});

test("connections that break before they are of use count as failures", async () => {
  isGone = false;
  expect(await tryAt(0)).toBe("connected");
  guard.broke(new Error("broken 1"));
  expect(await tryAt(49)).toBe("broken 1");
  expect(await tryAt(50)).toBe("connected");
  guard.broke(new Error("broken 2"));
  expect(await tryAt(149)).toBe("broken 2");
  expect(await tryAt(150)).toBe("connected");
});

test("the pause is short again when a connection was of use", async () => {
  await tryAt(0);
  await tryAt(50);
  isGone = false;
  expect(await tryAt(150)).toBe("connected");
  guard.worked();
  isGone = true;
  expect(await tryAt(160)).toBe("refused 4");
  expect(await tryAt(210)).toBe("refused 5");
});
