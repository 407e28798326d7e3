import { createCommand, main, numberFrom } from "../suite.ts";
import { render } from "./render.ts";
import { soak } from "./soak.ts";

const command = createCommand(
  "test:soak",
  "Send callbacks of all commands for minutes, for a part of the time twice as many as can be served, and see whether memory, handles, files or " +
    "the event loop's delay grow. In less than five minutes memory is still finding its level, which a larger --growth allows for.",
)
  .option("--minutes <n>", "how long", numberFrom(0.2, 10_000), 10)
  .option("--rate <n>", "callbacks per second, below what can be served", numberFrom(1, 100_000), 800)
  .option("--growth <share>", "share by which the last third of the steady part may be above the second", numberFrom(0, 1), 0.1)
  .option("--svg <file>", "also plot memory and delay over time");

await main(command, { run: soak, render });
