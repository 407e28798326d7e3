import { inspect } from "node:util";
import { bench } from "./bench.ts";
import { createCommand } from "./options.ts";

// An interrupted bench, too, ends its servers and removes its files, which happens on exit.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

try {
  await createCommand(bench).parseAsync();
} catch (error) {
  process.stderr.write(`bench: ${inspect(error)}\n`);
  process.exit(1);
}
