import { beforeEach, expect, test } from "@jest/globals";
import type { Finding, FindingCollection } from "../../generated/operator.ts";
import type { FindingNotice } from "../../src/deliveries/events/cloud-event.ts";
import { createNoticeWatch, type NoticeWatch } from "../../src/findings/watch-notices.ts";

const DISK_LOW: Finding = {
  ...{ kind: "disk-low", severity: "warning", since: 1, sender: null, subjects: [], figures: { freeBytes: 5 } },
  ...{ text: "Only 5 MiB are free.", cause: "A disk.", remedy: "Free some." },
};
const DOWN: Finding = { ...DISK_LOW, kind: "destination-failing", severity: "critical", subjects: ["social-graph", "no answer"] };

let kept: FindingNotice[];
let problems: string[];
let isBroken: boolean;
let watch: NoticeWatch;

beforeEach(() => {
  kept = [];
  problems = [];
  isBroken = false;
  watch = start();
});

function start(instance = "chat-1"): NoticeWatch {
  const sink = {
    notices: async () => [...kept],
    notify: async (notice: FindingNotice) => {
      if (isBroken) throw new Error("disk is full");
      kept.push(notice);
    },
  };
  return createNoticeWatch({ sink, instance, log: { warn: (_fields, message) => void problems.push(message) } });
}

const look = (items: Finding[], checks: FindingCollection["checks"] = []) => watch.look({ items, checks });
const told = () => kept.map(({ state, finding: { kind, severity } }) => `${kind} ${state} ${severity}`);

test("a finding is told when it begins and when two looks in a row do not find it any more", async () => {
  await look([DISK_LOW]);
  await look([{ ...DISK_LOW, figures: { freeBytes: 4 } }]);
  expect(kept).toEqual([{ state: "began", instance: "chat-1", finding: DISK_LOW }]);
  await look([]);
  expect(kept).toHaveLength(1);
  await look([]);
  expect(kept.slice(1)).toEqual([{ state: "ended", instance: "chat-1", finding: { ...DISK_LOW, figures: { freeBytes: 4 } } }]);
  await look([]);
  expect(kept).toHaveLength(2);
});

test("a finding that one look misses is neither over nor does it begin again", async () => {
  for (const items of [[DISK_LOW], [], [DISK_LOW], [], [DISK_LOW]]) await look(items);
  expect(told()).toEqual(["disk-low began warning"]);
});

test("what could not be looked for is not over", async () => {
  await look([DISK_LOW]);
  for (let times = 0; times < 5; times += 1) await look([], [{ kind: "disk-low", result: "unknown" }]);
  expect(told()).toEqual(["disk-low began warning"]);
});

test("a finding that becomes more severe begins again, and one that becomes less severe does not", async () => {
  await look([DISK_LOW]);
  await look([{ ...DISK_LOW, severity: "critical" }]);
  await look([{ ...DISK_LOW, severity: "info" }]);
  await look([{ ...DISK_LOW, severity: "warning" }]);
  expect(told()).toEqual(["disk-low began warning", "disk-low began critical", "disk-low began warning"]);
});

test("findings of one kind about different things are told apart, whatever message they have", async () => {
  await look([DOWN, { ...DOWN, subjects: ["warehouse", "no answer"] }]);
  await look([{ ...DOWN, subjects: ["social-graph", "connect ECONNREFUSED"] }]);
  await look([DOWN]);
  expect(kept.map(({ state, finding: { subjects } }) => `${state} ${subjects[0]}`)).toEqual([
    "began social-graph",
    "began warehouse",
    "ended warehouse",
  ]);
});

test("a restart neither tells again what goes on nor forgets to say that it is over", async () => {
  await look([DISK_LOW, DOWN]);
  watch = start();
  for (const items of [[DOWN], [DOWN], [DOWN]]) await look(items);
  expect(told()).toEqual(["disk-low began warning", "destination-failing began critical", "disk-low ended warning"]);
});

test("an instance tells what it finds itself, and leaves what another one has told", async () => {
  await look([DISK_LOW]);
  watch = start("chat-2");
  await look([DISK_LOW]);
  for (let times = 0; times < 3; times += 1) await look([]);
  expect(kept.map(({ state, instance }) => `${instance} ${state}`)).toEqual(["chat-1 began", "chat-2 began", "chat-2 ended"]);
});

test("what cannot be told is told at the next look", async () => {
  isBroken = true;
  await look([DISK_LOW]);
  expect(problems).toEqual(["findings cannot be told to destinations, trying again"]);
  isBroken = false;
  await look([DISK_LOW]);
  isBroken = true;
  for (let times = 0; times < 3; times += 1) await look([]);
  isBroken = false;
  await look([]);
  expect(told()).toEqual(["disk-low began warning", "disk-low ended warning"]);
});

test("a look that takes longer than a minute does not make the next one tell the same", async () => {
  const looks = [look([DISK_LOW]), look([DISK_LOW])];
  await Promise.all(looks);
  expect(told()).toEqual(["disk-low began warning"]);
});
