import { createInterface } from "node:readline/promises";
import { UsageError } from "../../errors.ts";

/** Asks a question that is answered with yes or no. Throws a UsageError if nobody is there who could answer. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError(`${question} Nobody can answer here: use --yes`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
