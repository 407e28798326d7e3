import { ConfigError, UsageError } from "../errors.ts";

const words = process.argv.slice(2);

try {
  // With no words there is nothing to parse, and the server starts without the parser.
  if (words.length === 0) await (await import("./start.ts")).start();
  else await (await import("./program.ts")).runCommand(words);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
  process.stderr.write(`imhook: ${error.message}\n`);
  process.exitCode = 1;
}
