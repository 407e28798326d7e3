import { wholeNumber } from "../../bench/options.ts";
import { createCommand, main, randomSeed } from "../suite.ts";
import { runCluster } from "./cluster.ts";
import { render } from "./render.ts";

const command = createCommand(
  "test:cluster",
  "Kill and stop instances, their PostgreSQL server and the networks between them under load, fail over to a replica, and hold the journal, all that follows from it and " +
    "the calls of after-handlers against what was acknowledged. Two hundred rounds take some forty minutes. It needs the programs of a PostgreSQL server with pg_basebackup.",
)
  .option("--rounds <n>", "faults", wholeNumber(100_000), 200)
  .option("--seed <n>", "makes the same plans again", wholeNumber(2 ** 31), randomSeed())
  .option("--only <name>", "the faults whose name begins so");

await main(command, { run: runCluster, render });
