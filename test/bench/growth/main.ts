import { inspect } from "node:util";
import { grow } from "./grow.ts";
import { createCommand } from "./options.ts";

// What has been written stays, and the next run goes on with it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

try {
  await createCommand(grow).parseAsync();
} catch (error) {
  process.stderr.write(`bench:growth: ${inspect(error)}\n`);
  process.exit(1);
}
