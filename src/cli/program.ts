import { Command } from "commander";
import { VERSION } from "../version.ts";
import { COMMANDS } from "./commands.ts";

/** Runs the command that the arguments name. For an unknown command it prints a suggestion and exits with 1. */
export async function runCommand(args: readonly string[]): Promise<void> {
  const program = await createProgram(args);
  await program.parseAsync(args, { from: "user" });
}

/** The program with all its commands. Only the requested one is loaded; for the help of the program, a summary of the others is enough. */
export async function createProgram([requested]: readonly string[]): Promise<Command> {
  const program = new Command("imhook")
    .description("Callback server for chat backends: Tencent Chat and OpenIM. Without a command it starts the server.")
    .version(VERSION)
    .addHelpText(
      "after",
      "\nRun `imhook COMMAND --help` for the options of a command. Environment variables\nconfigure the server; the guide lists them.",
    );
  for (const { name, summary, load } of COMMANDS) {
    const command = name === requested ? await load() : new Command(name);
    program.addCommand(command.summary(summary));
  }
  program
    .command("start")
    .summary("run the server (the default)")
    .description("Run the server until it is signalled to stop.")
    .action(async () => {
      const { start } = await import("./start.ts");
      await start();
    });
  return program;
}
