import { readFileSync } from "node:fs";
import { compareWithMeasured } from "../plan/compare.ts";
import { type Costs, MEASURED, parseCosts } from "../plan/costs.ts";
import { planAt, RATES, USUAL } from "../plan/plan-at.ts";
import { assumptionRows, comparedRows, costRows, planRows, profileRows } from "../plan/rows.ts";
import { toTable } from "./markdown-table.ts";

/** What usual loads take, by the costs that are checked in. */
export function renderPlan(): string {
  return toTableWithHead(planRows(planAt(RATES, readMeasured(), USUAL)));
}

export function renderProfile(): string {
  return toTable(["load", "figure"], profileRows({ ...USUAL, callbacksPerSecond: 0 }));
}

export function renderAssumptions(): string {
  return toTable(["assumption", "figure", "meaning"], assumptionRows());
}

export function renderCosts(): string {
  return toTable(["measured", "what"], costRows(readMeasured()));
}

/** The simulation beside the measured runs. */
export function renderComparison(): string {
  return toTableWithHead(comparedRows(compareWithMeasured(readMeasured())));
}

function readMeasured(): Costs {
  return parseCosts(MEASURED, readFileSync(MEASURED, "utf8"));
}

function toTableWithHead([head = [], ...rows]: string[][]): string {
  return toTable(head, rows);
}
