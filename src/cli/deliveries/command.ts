import { assertKnownCommand } from "../assert-known-command.ts";
import { type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { toolCommand } from "../tool-command.ts";
import { attempts } from "./attempts.ts";
import { describeOverview } from "./describe-overview.ts";
import { drop } from "./drop.ts";
import { inspect } from "./inspect.ts";
import { list } from "./list.ts";
import { pause, resume } from "./pause.ts";
import { retry } from "./retry.ts";
import { show } from "./show.ts";
import { test } from "./test.ts";

/** `imhook deliveries` */
export const command = withOperatorOptions(toolCommand("deliveries"))
  .description("Show where a running server delivers callbacks and events to, how far each destination is, and what has failed.")
  // Otherwise options of a subcommand would be taken for its own.
  .enablePositionalOptions()
  .allowExcessArguments()
  .addCommand(show)
  .addCommand(list)
  .addCommand(attempts)
  .addCommand(inspect)
  .addCommand(retry)
  .addCommand(drop)
  .addCommand(pause)
  .addCommand(resume)
  .addCommand(test)
  .addHelpText("after", "\nWithout a command it lists the destinations.\n\nExit code: 0 done, 1 not done.")
  .action(overview);

async function overview(options: OperatorOptions): Promise<void> {
  assertKnownCommand(command);
  await withOperator(options, async ({ client, ask, print, columns }) => {
    const destinations = await ask(client.GET("/api/destinations"));
    print(destinations, () => describeOverview(destinations.items, columns));
  });
}
