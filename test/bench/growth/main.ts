import { inspect } from "node:util";
import { createCommand } from "./options.ts";

// What has been written stays, and the next run goes on with it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

try {
  // Loaded when it is to run, so that help and refusals come at once.
  const command = createCommand(async (options) => {
    const { grow } = await import("./grow.ts");
    await grow(options);
  });
  await command.parseAsync();
} catch (error) {
  process.stderr.write(`bench:growth: ${inspect(error)}\n`);
  process.exit(1);
}
