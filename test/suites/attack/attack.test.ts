import { expect, test } from "@jest/globals";
import { attacks } from "./attacks/index.ts";
import { runAttack } from "./run-attack.ts";

/** A tenth of the long form, which `npm run test:attack` runs; the latencies of a busy machine are no matter here. */
const SCALE = 0.1;

test.each(attacks.map((attack) => [attack.name, attack] as const))(
  "%s: imhook goes on, and every genuine call is answered",
  async (_name, attack) => {
    const { failures, genuine } = await runAttack(attack, SCALE);
    expect(failures.filter((failure) => !/ ms, more than /.test(failure))).toEqual([]);
    expect(genuine.sent).toBeGreaterThan(10);
  },
  60_000,
);
