import { createCommand, main, numberFrom } from "../suite.ts";
import { runAttacks } from "./attacks.ts";
import { render } from "./render.ts";

const command = createCommand(
  "test:attack",
  "Attack imhook as a stranger without credentials would, with a heap of 512 MiB, while genuine calls go on. They must be answered: " +
    "no stall over a second, p99 under 200 ms. With the defaults it takes about a minute.",
)
  .option("--scale <n>", "how much is sent, 1 for everything", numberFrom(0.05, 10), 1)
  .option("--only <name>", "the attacks whose name begins so");

await main(command, { run: runAttacks, render });
