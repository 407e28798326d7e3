import { Command } from "commander";
import { VERSION } from "../version.ts";
import { COMMANDS } from "./commands.ts";

/** Runs the command that the words of the command line name. */
export async function runCommand(words: readonly string[]): Promise<void> {
  const program = new Command("imhook")
    .description("The callback server for chat backends: Tencent Chat and OpenIM.")
    .version(VERSION)
    .addHelpText("after", '\n`imhook COMMAND --help` tells more of a command.\nSettings are environment variables; README, "Settings".');
  for (const { name, summary, load } of COMMANDS) {
    // Only the command that is asked for is loaded.
    const command = name === words[0] ? await load() : new Command(name);
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
  await program.parseAsync(words, { from: "user" });
}
