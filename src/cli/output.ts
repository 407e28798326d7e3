import { ConfigError, UsageError } from "../errors.ts";
import { createMask, type Mask } from "./mask-secrets.ts";
import { toVisible, toVisibleLine } from "./visible-text.ts";

/** Where a tool writes. Secrets are masked, and characters that a terminal would act on are escaped. */
export interface Output {
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes one line to standard error. */
  report(line: string): void;
  mask: Mask;
}

/**
 * Runs a tool that knows these secrets. Whatever it writes must go to the output that it is given; messages of the UsageError or ConfigError that
 * it throws are masked and escaped as well.
 */
export async function withOutput(secrets: Parameters<typeof createMask>[0], run: (output: Output) => Promise<void>): Promise<void> {
  const mask = createMask(secrets);
  try {
    await run({
      print: (text) => void process.stdout.write(toVisible(mask(text))),
      report: (line) => void process.stderr.write(`${toVisibleLine(mask(line))}\n`),
      mask,
    });
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) error.message = toVisible(mask(error.message));
    throw error;
  }
}
