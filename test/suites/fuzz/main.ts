import { createCommand, main, numberFrom, randomSeed } from "../suite.ts";
import { fuzz } from "./fuzz.ts";
import { render } from "./render.ts";

const command = createCommand(
  "test:fuzz",
  "Send requests that no sender would, of every command, with and without credentials, and hold each answer and the journal against what a " +
    "sender may rely on. What fails is shrunk, and printed with the seed that repeats it.",
)
  .option("--requests <n>", "requests to send", numberFrom(1, 1e9), 1_000_000)
  .option("--seed <n>", "makes the same requests again", numberFrom(0, 2 ** 31), randomSeed())
  .option("--path <path>", "with --seed: only this failure, as it was printed");

await main(command, { run: fuzz, render });
