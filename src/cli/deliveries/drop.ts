import type { Command } from "commander";
import { type Operator, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { confirm } from "../terminal/confirm.ts";
import { toolCommand } from "../tool-command.ts";
import { deadLetters, type SelectionOptions, selectedOf } from "./selected.ts";

interface DropOptions extends SelectionOptions {
  yes?: true;
}

/** `imhook deliveries drop` */
export const drop = withOperatorOptions(toolCommand("drop"))
  .summary("drop a delivery or dead letters")
  .description("Drop a delivery, or all dead letters of a destination: they are not delivered any more. The callbacks stay in the journal.")
  .argument("[id]", "id of the delivery, as the list has it")
  .option("--all", "all dead letters of the destination of --to")
  .option("--to <destination>", "name of the destination")
  .option("--yes", "do not ask")
  .action((id: string | undefined, _options: unknown, command: Command) => run(id, command.optsWithGlobals<DropOptions>()));

async function run(id: string | undefined, options: DropOptions): Promise<void> {
  const selected = selectedOf(id, options);
  await withOperator(options, async (operator) => {
    if ("id" in selected) await dropOne(operator, selected.id, options);
    else await dropDead(operator, selected.destination, options);
  });
}

async function dropOne({ client, ask, print }: Operator, id: string, { yes }: DropOptions): Promise<void> {
  const params = { path: { delivery: id } };
  const { destination, type } = await ask(client.GET("/api/deliveries/{delivery}", { params }));
  if (!yes && !(await confirm(`Drop the delivery ${id} of ${type} to ${destination}?`))) return void keepAll();
  const result = await ask(client.DELETE("/api/deliveries/{delivery}", { params }));
  print(result, () => [result.changed === 0 ? `${id} has arrived meanwhile.` : `${id} is dropped.`]);
}

async function dropDead({ client, ask, print }: Operator, destination: string, { yes }: DropOptions): Promise<void> {
  const params = { path: { destination } };
  const { dead } = await ask(client.GET("/api/destinations/{destination}", { params }));
  if (!yes && dead > 0 && !(await confirm(`Drop ${deadLetters(dead)} of ${destination}?`))) return void keepAll();
  const result = await ask(client.DELETE("/api/destinations/{destination}/dead-letters", { params }));
  print(result, () => [`${deadLetters(result.changed)} of ${destination}: dropped.`]);
}

function keepAll(): void {
  process.stderr.write("Nothing is dropped.\n");
  process.exitCode = 1;
}
