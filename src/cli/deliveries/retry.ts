import type { Command } from "commander";
import { withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { toolCommand } from "../tool-command.ts";
import { deadLetters, type SelectionOptions, selectedOf } from "./selected.ts";

/** `imhook deliveries retry` */
export const retry = withOperatorOptions(toolCommand("retry"))
  .summary("try dead letters again, or a delivery now")
  .description("Try a delivery now, or all dead letters of a destination again. What was delivered since did not wait for dead letters.")
  .argument("[id]", "id of the delivery, as the list has it")
  .option("--all", "all dead letters of the destination of --to")
  .option("--to <destination>", "name of the destination")
  .action((id: string | undefined, _options: unknown, command: Command) => run(id, command.optsWithGlobals<SelectionOptions>()));

async function run(id: string | undefined, options: SelectionOptions): Promise<void> {
  const selected = selectedOf(id, options);
  await withOperator(options, async ({ client, ask, print }) => {
    if ("id" in selected) {
      const result = await ask(client.POST("/api/deliveries/{delivery}/retry", { params: { path: { delivery: selected.id } } }));
      print(result, () => [result.changed === 0 ? `${selected.id} waits for an earlier one: retry that.` : `${selected.id} is tried now.`]);
    } else {
      const { destination } = selected;
      const result = await ask(client.POST("/api/destinations/{destination}/dead-letters", { params: { path: { destination } } }));
      print(result, () => [`${deadLetters(result.changed)} of ${destination}: tried again now.`]);
    }
  });
}
