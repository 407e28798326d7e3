import { toolCommand } from "../tool-command.ts";
import { check } from "./check.ts";
import { explain } from "./explain.ts";
import { starter } from "./starter.ts";
import { test } from "./test.ts";

/** `imhook rules` */
export const command = toolCommand("rules")
  .description("Check a rules file, try it on recorded callbacks, and see why a callback was decided as it was.")
  .addCommand(starter)
  .addCommand(check)
  .addCommand(test)
  .addCommand(explain);
