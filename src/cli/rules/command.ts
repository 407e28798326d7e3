import { toolCommand } from "../tool-command.ts";
import { check } from "./check.ts";
import { starter } from "./starter.ts";

/** `imhook rules` */
export const command = toolCommand("rules")
  .description("Check a rules file, try it on recorded callbacks, and see why a callback was decided as it was.")
  .addCommand(starter)
  .addCommand(check);
