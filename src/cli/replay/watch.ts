import type { Command } from "commander";
import type { Replay } from "../../../generated/operator.ts";
import { type Operator, type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { toolCommand } from "../tool-command.ts";
import { describeReplay, hasSucceeded } from "./describe-replay.ts";
import { followReplay } from "./follow-replay.ts";
import { startProgress } from "./progress.ts";

/** `imhook replay watch` */
export const watch = withOperatorOptions(toolCommand("watch"))
  .summary("watch a replay until it ends")
  .description("Watch how far a replay is, until it ends or you interrupt it, which leaves it running.")
  .argument("<id>", "id of the replay, as the list has it")
  .addHelpText("after", "\nExit code: 0 everything has arrived, or it goes on; 1 something was given up, or\nit was cancelled.")
  .action((id: string, _options: unknown, command: Command) =>
    withOperator(command.optsWithGlobals<OperatorOptions>(), async (operator) => {
      const { client, ask } = operator;
      await watchToEnd(operator, await ask(client.GET("/api/replays/{replay}", { params: { path: { replay: id } } })));
    }),
  );

/** Shows how far a replay is until it ends, or until somebody interrupts the watching. Then it says what came of it. */
export async function watchToEnd({ client, ask, print, report }: Operator, replay: Replay): Promise<void> {
  const { id } = replay;
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  const progress = startProgress(report);
  const last = await followReplay(replay, {
    read: () => ask(client.GET("/api/replays/{replay}", { params: { path: { replay: id } } })),
    onProgress: progress.show,
    onLost: (reason) => progress.say(`imhook: ${reason} Asking again.`),
    signal: stopping.signal,
  }).finally(progress.stop);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
  print(last, () => describeReplay(last));
  if (!hasSucceeded(last)) process.exitCode = 1;
  if (last.endedAt !== null) return;
  report(`It goes on without you. Watch it: imhook replay watch ${id}`);
  report(`Stop it: imhook replay cancel ${id}`);
}
