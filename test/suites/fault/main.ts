import { createCommand, main, numberFrom } from "../suite.ts";
import { runFaults } from "./faults.ts";
import { render } from "./render.ts";

const command = createCommand(
  "test:fault",
  "Let disks fill up, files be locked, clocks jump and clients misbehave while callbacks come in, and hold imhook to what it owes its senders. " +
    "With the defaults it takes some three minutes. Some faults need the rights of root; those that cannot be brought about are named.",
)
  .option("--seconds <n>", "how long each fault lasts", numberFrom(0.5, 600), 4)
  .option("--only <name>", "the faults whose name begins so");

await main(command, { run: runFaults, render });
