import { toolCommand } from "../tool-command.ts";
import { backup } from "./backup.ts";
import { move } from "./move.ts";
import { prune } from "./prune.ts";
import { restore } from "./restore.ts";
import { verify } from "./verify.ts";

/** `imhook journal` */
export const command = toolCommand("journal")
  .description("Maintain the journal, the durable record of every callback.")
  .addCommand(verify)
  .addCommand(backup)
  .addCommand(restore)
  .addCommand(prune)
  .addCommand(move)
  .addHelpText("after", "\nverify, backup and prune also work while the server runs; stop it for restore\nand move.");
