import { wholeNumber } from "../../bench/options.ts";
import { createCommand, main, randomSeed } from "../suite.ts";
import { fuzz } from "./fuzz.ts";
import { render } from "./render.ts";

const command = createCommand(
  "test:fuzz",
  "Send requests that no sender would, of every command, with and without credentials, and hold each answer and the journal against what a " +
    "sender may rely on. What fails is shrunk, and printed with the seed that repeats it.",
)
  .option("--requests <n>", "requests to send", wholeNumber(1e9), 1_000_000)
  .option("--seed <n>", "makes the same requests again", wholeNumber(2 ** 31), randomSeed())
  .option("--path <path>", "with --seed: only this failure, as it was printed");

await main(command, { run: fuzz, render });
