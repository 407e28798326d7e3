import { wholeNumber } from "../../bench/options.ts";
import { missingKafka } from "../../support/kafka.ts";
import { missingNats } from "../../support/nats.ts";
import { createCommand, main, randomSeed } from "../suite.ts";
import { deliveries } from "./deliveries.ts";
import { render } from "./render.ts";

const command = createCommand(
  "test:deliveries",
  "Kill imhook, a receiver and brokers with SIGKILL under load, have the receiver answer badly, and hold what every destination has got against the " +
    "journal. Two hundred rounds take some twenty minutes.",
)
  .option("--rounds <n>", "faults", wholeNumber(100_000), 200)
  .option("--seed <n>", "makes the same plans again", wholeNumber(2 ** 31), randomSeed());

for (const missing of [missingKafka(), missingNats()]) if (missing !== null) process.stderr.write(`${missing}\n`);

await main(command, { run: deliveries, render });
