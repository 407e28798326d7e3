import type { Command } from "commander";
import type { DestinationTest } from "../../../generated/operator.ts";
import { type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { describeSpan } from "../terminal/spans.ts";
import { toolCommand } from "../tool-command.ts";
import { excerpt } from "../visible-text.ts";
import { describeOutcome } from "./describe-answer.ts";

/** `imhook deliveries test` */
export const test = withOperatorOptions(toolCommand("test"))
  .summary("send a destination an event of type imhook.test")
  .description("Send a destination an event of type imhook.test, and show what it answers. It is not tried again.")
  .argument("<destination>", "name of the destination")
  .addHelpText("after", "\nExit code: 0 it has arrived, 1 it has not.")
  .action((destination: string, _options: unknown, command: Command) =>
    withOperator(command.optsWithGlobals<OperatorOptions>(), async ({ client, ask, print }) => {
      const result = await ask(client.POST("/api/destinations/{destination}/test", { params: { path: { destination } } }));
      print(result, () => [describeTest(result)]);
      if (!result.answer.delivered) process.exitCode = 1;
    }),
  );

function describeTest({ event, answer }: DestinationTest): string {
  const outcome = answer.delivered ? "arrived" : "failed";
  return excerpt(`${event} ${outcome} after ${describeSpan(answer.durationMs)}: ${describeOutcome(answer)}`);
}
