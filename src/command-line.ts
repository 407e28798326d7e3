#!/usr/bin/env node
import { Command } from "commander";
import { ConfigError, UsageError } from "./errors.ts";
import { TOOLS } from "./tools/tools.ts";
import { VERSION } from "./version.ts";

const asked = process.argv[2];

const program = new Command("imhook")
  .description("The callback server for chat backends: Tencent Chat and OpenIM.")
  .version(VERSION)
  .addHelpText("after", '\n`imhook COMMAND --help` tells more of a command.\nSettings are environment variables; README, "Settings".');

for (const { name, summary, load } of TOOLS) {
  // Only the command that is asked for is loaded, so that the server starts without the others.
  const command = name === asked ? await load() : new Command(name);
  program.addCommand(command.summary(summary));
}
program
  .command("start", { isDefault: true })
  .summary("run the server (the default)")
  .description("Run the server until a signal stops it.")
  .action(async () => {
    const { start } = await import("./start.ts");
    await start();
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
  process.stderr.write(`imhook: ${error.message}\n`);
  process.exitCode = 1;
}
