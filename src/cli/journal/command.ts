import { Command } from "commander";
import { backup } from "./backup.ts";
import { prune } from "./prune.ts";
import { restore } from "./restore.ts";
import { verify } from "./verify.ts";

/** `imhook journal` */
export const command = new Command("journal")
  .description("Look after the journal: the durable record of every callback.")
  .addCommand(verify)
  .addCommand(backup)
  .addCommand(restore)
  .addCommand(prune)
  .addHelpText("after", "\nverify, backup and prune work on the journal of a running server; restore needs\nit stopped.");
