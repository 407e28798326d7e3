import { expect, test } from "@jest/globals";
import { toCharts } from "../../../../src/console/pages/overview/charts/to-charts.ts";
import { toTotals } from "../../../../src/console/pages/overview/charts/to-totals.ts";
import { toCommandRows } from "../../../../src/console/pages/overview/commands/to-command-rows.ts";
import { triggerCommand } from "../../../../src/console/pages/overview/first/trigger-command.ts";
import { lineOf } from "../../../findings/figures.ts";

const LINE = lineOf({ accepted: [5, 3], quarantined: [0, 2], allow: [4, 2], deadline: [1, 0], p99Ms: 30 });

test("charts show what happened, and the first of what did not", () => {
  const charts = toCharts({ ...LINE, buckets: { ...LINE.buckets, failures: [1, 2] } }, (text) => text);
  expect(charts.map(({ name, series }) => [name, series.map(({ label, total }) => `${label} ${total}`)])).toEqual([
    ["callbacks", ["accepted 8", "quarantined 2"]],
    ["latency", ["p50 1", "p99 30"]],
    ["decisions", ["allow 6"]],
    // A rule failed in the second bucket, twice.
    ["failures", ["late 1", "rules 2"]],
  ]);
  expect(charts[3]?.series[1]?.values).toEqual([0, 2]);
});

test("totals say by how much they have changed, if something came before", () => {
  const before = lineOf({ accepted: [8], p99Ms: 60 });
  const changes = (past: Parameters<typeof toTotals>[1]) => toTotals(LINE, past).map(({ value, change }) => [value, change]);
  expect(changes(before)).toEqual([
    [10, 0.25],
    [0, null],
    [2, null],
    [0, null],
    [30, -0.5],
  ]);
  expect(changes(undefined).map(([, change]) => change)).toEqual([null, null, null, null, null]);
});

test("commands are sorted, with those of equal rank by their number", () => {
  const lines = [lineOf({ command: "a", accepted: [1], p99Ms: 9 }), LINE, lineOf({ command: null, quarantined: [4], p99Ms: 9 })];
  const series = { since: 0, until: 0, stepMs: 60_000, countedSince: 0, times: [], lines };
  const commands = (sort: "count" | "p99Ms" | "quarantined") => toCommandRows(series, sort).map(({ command }) => command);
  expect(commands("count")).toEqual([LINE.command, null, "a"]);
  expect(commands("p99Ms")).toEqual([LINE.command, null, "a"]);
  expect(commands("quarantined")).toEqual([null, LINE.command, "a"]);
  expect(toCommandRows(series, "count")[0]).toMatchObject({ count: 10, quarantined: 2, course: [5, 5] });
});

test("the first callback is sent by the command of the first sender, without its secret", () => {
  const url = { app: "main", proof: "secret", budgetMs: 4000 } as const;
  const items = [{ ...url, sender: "openim" as const, url: "https://main:SECRET@chat.example.com/openim" }];
  expect(triggerCommand({ development: false, items })).toBe(
    "npm run trigger -- callbackAfterAddFriendCommand --to https://chat.example.com/openim",
  );
  expect(triggerCommand({ development: false, items: [] })).toBe("npm run trigger -- Sns.CallbackBlackListAdd");
});
