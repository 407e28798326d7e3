import { ConfigError, UsageError } from "../errors.ts";
import { FileError, toFileError } from "../file-error.ts";

const args = process.argv.slice(2);

try {
  // Without arguments there is nothing to parse, so the server starts without loading the parser.
  if (args.length === 0) await (await import("./start.ts")).start();
  else await (await import("./program.ts")).runCommand(args);
} catch (thrown) {
  const error = toFileError(thrown);
  if (!(error instanceof UsageError || error instanceof ConfigError || error instanceof FileError)) throw error;
  process.stderr.write(`imhook: ${error.message}\n`);
  process.exitCode = 1;
}
