import type { Expectation } from "./fault.ts";
import type { Probed } from "./probes.ts";
import type { Observed } from "./run-fault.ts";

/** Statuses that an after-callback may be answered with; 0 stands for none. */
const DOCUMENTED = ["200", "503"];

/** What did not hold of what imhook owes its senders; `last` is what came when the fault had ended. */
export function judge(expected: Expectation, observed: Observed, last: { before: Probed; after: Probed }): string[] {
  const { before, after, ready, backMilliseconds, missing } = observed;
  const inBudget = expected.inBudget ?? true;
  const comesBack = expected.comesBack ?? true;
  const checks: Array<[holds: boolean, failure: string]> = [
    [before.sent > 0 || !inBudget, "no before-callback was answered"],
    [before.refused === 0, `${before.refused} before-callbacks were refused or not answered: ${show(before)}`],
    [before.late === 0 || !inBudget, `${before.late} before-callbacks were answered late, after ${before.mostMilliseconds.toFixed(0)} ms`],
    [Object.keys(after.statuses).every((status) => DOCUMENTED.includes(status)), `after-callbacks: ${show(after)}`],
    [after.late === 0 || !inBudget, `${after.late} after-callbacks were answered late, after ${after.mostMilliseconds.toFixed(0)} ms`],
    [
      expected.after !== "acknowledged" || after.acknowledged.length === after.sent,
      `after-callbacks were not acknowledged: ${show(after)}`,
    ],
    [expected.after !== "refused" || (after.statuses["503"] ?? 0) > 0, `after-callbacks were acknowledged: ${show(after)}`],
    [expected.ready !== "stays" || Object.keys(ready).join() === "200", `/ready did not stay: ${JSON.stringify(ready)}`],
    [expected.ready !== "goes" || (ready["503"] ?? 0) > 0, `/ready did not tell: ${JSON.stringify(ready)}`],
    [!comesBack || backMilliseconds !== null, "/ready did not come back"],
    [!comesBack || last.after.acknowledged.length > 0, "no after-callback was acknowledged when it was over"],
    [last.before.refused === 0, `${last.before.refused} before-callbacks were refused when it was over`],
    [missing === 0, `${missing} acknowledged after-callbacks are missing`],
  ];
  return checks.filter(([holds]) => !holds).map(([, failure]) => failure);
}

/** Answers by status. */
export function show({ statuses }: Pick<Probed, "statuses">): string {
  return (
    Object.entries(statuses)
      .map(([status, count]) => `${count} x ${status === "0" ? "no answer" : status}`)
      .join(", ") || "none"
  );
}
