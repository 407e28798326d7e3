import { ConfigError } from "../../errors.ts";
import { compareWithMeasured } from "./compare.ts";
import { MEASURED, readCosts } from "./costs.ts";
import { createCommand, type PlanOptions } from "./options.ts";
import { planAt, RATES } from "./plan-at.ts";
import { render } from "./render.ts";

try {
  await createCommand(run).parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`plan: ${error.message}\n`);
  process.exitCode = 1;
}

async function run({ rate, costs: file = MEASURED, price, json, ...options }: PlanOptions): Promise<void> {
  const costs = await readCosts(file);
  const planned = planAt(rate === undefined ? RATES : [rate], costs, {
    beforeShare: options.before,
    meanShare: options.mean,
    bodyBytes: options.body,
    daysKept: options.days,
    zones: options.zones,
    instancesPerZone: options.perZone,
    p99: options.p99,
    pricePerCoreHour: price ?? null,
  });
  process.stdout.write(json ? `${JSON.stringify(planned, null, 2)}\n` : render(planned, costs, compareWithMeasured(costs)));
}
