import { inspect } from "node:util";
import { createCommand } from "./options.ts";

// An interrupted bench, too, ends its servers and removes its files, which happens on exit.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

try {
  // Loaded when it is to run, so that help and refusals come at once.
  const command = createCommand(async (options) => {
    const { bench } = await import("./bench.ts");
    await bench(options);
  });
  await command.parseAsync();
} catch (error) {
  process.stderr.write(`bench: ${inspect(error)}\n`);
  process.exit(1);
}
