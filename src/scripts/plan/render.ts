import type { Compared } from "./compare.ts";
import type { Costs } from "./costs.ts";
import type { Advice } from "./plan.ts";
import type { Planned } from "./plan-at.ts";
import { assumptionRows, comparedRows, costRows, planRows, profileRows } from "./rows.ts";
import { formatTable } from "./table.ts";

const ADVICE: Readonly<Record<Advice, string>> = {
  "one database": "one database: nothing to shard",
  shard: "shard: a database and instances for each part of the apps, or of the users where one app is too large",
  log: "log: a log (Kafka, JetStream) instead of the journal; see the guide for what it has to keep",
};

/** Plans beside each other, then what they rest on. */
export function render(planned: readonly Planned[], costs: Costs, compared: readonly Compared[]): string {
  const advices = [...new Set(planned.map(({ plan }) => plan.advice))];
  const isMissed = planned.some(({ plan }) => !plan.isP99Met);
  const { command, date, cpu, cores, node, postgres } = costs.source;
  return [
    ...formatTable(planRows(planned)),
    "",
    ...advices.map((advice) => ADVICE[advice]),
    ...(isMissed ? ["(!): the wanted p99 is not met. A disk with faster commits, or fewer callbacks per database, shorten it."] : []),
    "",
    "Profile",
    ...planned.slice(0, 1).flatMap(({ profile }) => formatTable(profileRows(profile))),
    "",
    "Assumptions",
    ...formatTable(assumptionRows(), ["left", "right", "left"]),
    "",
    "Measured costs",
    ...formatTable(costRows(costs), ["right", "left"]),
    `by ${command}, ${date}: ${cpu}, ${cores} cores, Node ${node}, PostgreSQL ${postgres}`,
    "",
    ...(compared.length === 0 ? [] : ["The simulation beside what was measured", ...formatTable(comparedRows(compared)), ""]),
  ].join("\n");
}
