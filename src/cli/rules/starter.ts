import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toolCommand } from "../tool-command.ts";

const STARTER = join(import.meta.dirname, "../../rules/starter.yaml");

/** `imhook rules starter` */
export const starter = toolCommand("starter")
  .summary("print rules to start from")
  .description("Print a commented rules file for both senders. It changes nothing until its lists have values.")
  .addHelpText("after", "\nExample: imhook rules starter > rules.yaml")
  .action(async () => {
    process.stdout.write(await readFile(STARTER));
  });
