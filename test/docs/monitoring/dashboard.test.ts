import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { METRICS, type MetricRow } from "../../../src/metrics/table.ts";
import { renderDashboard } from "../../../src/scripts/monitoring/dashboard.ts";
import { ROWS } from "../../../src/scripts/monitoring/panels.ts";
import { REPOSITORY } from "../../support/repository.ts";
import { selectorsIn } from "./selectors.ts";

interface Placed {
  id: number;
  title: string;
  type: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets?: Array<{ refId: string; expr: string; legendFormat: string }>;
}

const GRID_WIDTH = 24;

const dashboard = JSON.parse(readFileSync(join(REPOSITORY, "src/docs/monitoring/imhook-dashboard.json"), "utf8"));
const panels: Placed[] = dashboard.panels;
const QUERIES = panels.flatMap(({ title, targets = [] }) => targets.map(({ expr, legendFormat }) => ({ title, expr, legendFormat })));

test("the dashboard has every panel, in its row", () => {
  expect(panels.map(({ title }) => title)).toEqual(ROWS.flatMap(({ title, panels }) => [title, ...panels.map((panel) => panel.title)]));
  expect(JSON.parse(renderDashboard())).toEqual(dashboard);
});

test("panels have ids of their own, stand within the grid, and do not overlap", () => {
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_cell, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(GRID_WIDTH);
});

describe("each query", () => {
  const rows: Readonly<Record<string, MetricRow>> = METRICS;

  test.each(QUERIES)("$title ($legendFormat) asks for metrics that exist, of the chosen job and instance", ({ expr, legendFormat }) => {
    const selectors = selectorsIn(expr);
    expect(selectors).not.toEqual([]);
    const known = selectors.flatMap(({ metric }) => rows[metric] ?? rows[metric.replace(/_(bucket|count|sum)$/, "")] ?? []);
    const own = selectors.filter(({ metric }) => metric.startsWith("imhook_"));
    expect(known).toHaveLength(own.length);
    for (const { labels } of selectors) expect(labels).toEqual(expect.arrayContaining(["job", "instance"]));
    const labels = new Set([...known.flatMap((row) => row.labels), "instance", "worker"]);
    for (const [, label] of legendFormat.matchAll(/\{\{(\w+)\}\}/g)) expect(labels).toContain(label);
  });
});

test("every metric of imhook's own is on a panel, but for those that say nothing over time", () => {
  const shown = new Set(QUERIES.flatMap(({ expr }) => selectorsIn(expr).map(({ metric }) => metric.replace(/_(bucket|count|sum)$/, ""))));
  const hidden = Object.keys(METRICS).filter((name) => !shown.has(name) && !shown.has(name.replace(/_(bucket|count|sum)$/, "")));
  expect(hidden).toEqual([
    "imhook_spans_total",
    "imhook_check_ok",
    "imhook_journal_position",
    "imhook_follower_failing",
    "imhook_follower_failures_total",
    "imhook_rules_loaded_timestamp_seconds",
  ]);
});
