import { ConfigError } from "../../errors.ts";
import { compareWithMeasured } from "./compare.ts";
import { readCosts } from "./costs.ts";
import { createCommand, type PlanOptions } from "./options.ts";
import { planFor } from "./plan.ts";
import { render } from "./render.ts";

const RATES = [1e3, 1e4, 1e5, 1e6];

try {
  await createCommand(run).parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`plan: ${error.message}\n`);
  process.exitCode = 1;
}

async function run({ rate, costs: file, price, json, ...options }: PlanOptions): Promise<void> {
  const costs = await readCosts(file);
  const planned = (rate === undefined ? RATES : [rate]).map((callbacksPerSecond) => {
    const profile = {
      callbacksPerSecond,
      beforeShare: options.before,
      meanShare: options.mean,
      bodyBytes: options.body,
      daysKept: options.days,
      zones: options.zones,
      instancesPerZone: options.perZone,
      p99: options.p99,
      pricePerCoreHour: price ?? null,
    };
    return { profile, plan: planFor(costs, profile) };
  });
  process.stdout.write(json ? `${JSON.stringify(planned, null, 2)}\n` : render(planned, costs, compareWithMeasured(costs)));
}
