import { wholeNumber } from "../../bench/options.ts";
import { createCommand, main, randomSeed } from "../suite.ts";
import { crash } from "./crash.ts";
import { render } from "./render.ts";

const command = createCommand(
  "test:crash",
  "Kill imhook with SIGKILL under load, start it on the same files, and hold the journal, relations, series and viewers against what it had acknowledged. " +
    "Two hundred rounds take some fifteen minutes.",
)
  .option("--rounds <n>", "kills", wholeNumber(100_000), 200)
  .option("--seed <n>", "makes the same plans again", wholeNumber(2 ** 31), randomSeed());

await main(command, { run: crash, render });
