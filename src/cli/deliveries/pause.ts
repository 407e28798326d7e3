import type { Command } from "commander";
import type { Destination } from "../../../generated/operator.ts";
import { type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { toolCommand } from "../tool-command.ts";

/** `imhook deliveries pause` */
export const pause = pausing("pause", true)
  .summary("send nothing to a destination for a while")
  .description("Pause a destination: nothing is sent to it. Its place in the journal is kept, so that nothing is lost.");

/** `imhook deliveries resume` */
export const resume = pausing("resume", false)
  .summary("let a paused destination go on")
  .description("Let a paused destination go on: what it would have got meanwhile is delivered now.");

function pausing(name: string, paused: boolean): Command {
  return withOperatorOptions(toolCommand(name))
    .argument("<destination>", "name of the destination")
    .action((destination: string, _options: unknown, command: Command) =>
      withOperator(command.optsWithGlobals<OperatorOptions>(), async ({ client, ask, print }) => {
        const changed = await ask(client.PATCH("/api/destinations/{destination}", { params: { path: { destination } }, body: { paused } }));
        print(changed, () => [describeChange(changed, paused)]);
      }),
    );
}

function describeChange({ name, lag }: Destination, paused: boolean): string {
  if (paused) return `${name} is paused. \`imhook deliveries resume ${name}\` lets it go on.`;
  return `${name} goes on${lag.entries === 0 ? "" : `, ${lag.entries} entries behind`}.`;
}
