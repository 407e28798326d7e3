import type { Command } from "commander";
import type { Replay } from "../../../generated/operator.ts";
import { type Operator, type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { toolCommand } from "../tool-command.ts";
import { describeReplay } from "./describe-replay.ts";

/** `imhook replay pause` */
export const pause = controlling("pause", ({ client, ask }, replay) =>
  ask(client.PATCH("/api/replays/{replay}", { params: { path: { replay } }, body: { paused: true } })),
)
  .summary("pause a replay")
  .description("Pause a replay: it delivers nothing until it is resumed. What has failed already is not tried meanwhile either.");

/** `imhook replay resume` */
export const resume = controlling("resume", ({ client, ask }, replay) =>
  ask(client.PATCH("/api/replays/{replay}", { params: { path: { replay } }, body: { paused: false } })),
)
  .summary("let a paused replay go on")
  .description("Let a paused replay go on where it is.");

/** `imhook replay cancel` */
export const cancel = controlling("cancel", ({ client, ask }, replay) =>
  ask(client.DELETE("/api/replays/{replay}", { params: { path: { replay } } })),
)
  .summary("stop a replay")
  .description("Stop a replay: what it has delivered stays delivered, and what has failed or waits is dropped.");

function controlling(name: string, control: (operator: Operator, id: string) => Promise<Replay>): Command {
  return withOperatorOptions(toolCommand(name))
    .argument("<id>", "id of the replay, as the list has it")
    .action((id: string, _options: unknown, command: Command) =>
      withOperator(command.optsWithGlobals<OperatorOptions>(), async (operator) => {
        const replay = await control(operator, id);
        operator.print(replay, () => describeReplay(replay));
      }),
    );
}
