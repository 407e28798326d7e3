import { Command, InvalidArgumentError } from "commander";

/** How the growth is measured. */
export interface GrowthOptions {
  /** Entries that the journal grows to. */
  most: number;
  relations: number;
  /** Folder for the files while they grow. */
  data: string;
  fresh: boolean;
  json?: string;
  publish: boolean;
}

const LEAST = 100_000;
const MOST = 1e9;

/** The command line of the growth measurements. */
export function createCommand(run: (options: GrowthOptions) => Promise<void>): Command {
  return new Command("npm run bench:growth --")
    .description(
      "Let a journal and relations grow, and measure at each size what an append, a follow, a search and a list cost. Names the curve that each " +
        "cost follows, and ends with status 1 where what a callback causes grows worse than logarithmically.\n\n" +
        "Ten million entries take 11 to 15 GB, and at some 60 us of CPU time each ten minutes or more. An interrupted run goes on where it was.",
    )
    .option("--most <n>", "entries that the journal grows to, such as 1e6", readSize, 1e7)
    .option("--relations <n>", "relations that there are in the end", readSize, 1e6)
    .option("--data <folder>", "folder for the files while they grow", "data")
    .option("--fresh", "begin anew, whatever an interrupted run has left", false)
    .option("--json <file>", "also write every point to a file")
    .option("--publish", "also write results and plot to test/bench/results", false)
    .action(run);
}

function readSize(text: string): number {
  const size = Number(text);
  if (!/^[0-9]+(e[0-9]{1,2})?$/.test(text) || size < LEAST || size > MOST)
    throw new InvalidArgumentError(`It must be a whole number from ${LEAST} to ${MOST}, such as 1e6.`);
  return size;
}
