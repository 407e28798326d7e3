import { InvalidArgumentError, Option } from "commander";
import { UsageError } from "../../errors.ts";
import { assertKnownCommand } from "../assert-known-command.ts";
import { type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { pastTime } from "../past-time.ts";
import { toolCommand } from "../tool-command.ts";
import { cancel, pause, resume } from "./control.ts";
import { describeStarted } from "./describe-replay.ts";
import { list } from "./list.ts";
import { watch, watchToEnd } from "./watch.ts";

interface ReplayOptions extends OperatorOptions {
  to?: string;
  since?: number;
  until?: number;
  when?: string;
  rate?: string;
  dryRun?: true;
  detach?: true;
}

/** `imhook replay` */
export const command = withOperatorOptions(
  toolCommand("replay")
    .description("Deliver recorded callbacks to a destination again, beside what is new, and watch how far it is.")
    .option("--to <destination>", "name of the destination")
    .addOption(
      new Option("--since <time>", "callbacks received since this time: 30m, 12h or 7d ago, or 2026-07-01T12:00:00Z").argParser(pastTime),
    )
    .addOption(new Option("--until <time>", "callbacks received before this time (default: now)").argParser(pastTime))
    .option("--when <condition>", "only callbacks that meet this condition in CEL, as in rules")
    .addOption(new Option("--rate <rate>", "most deliveries in a time: 200/s, 100/min or 1000/h").argParser(parseRate))
    .option("--dry-run", "count what would be delivered, and deliver nothing")
    .option("--detach", "start it, and do not watch it"),
)
  // Otherwise options of a subcommand would be taken for its own.
  .enablePositionalOptions()
  .allowExcessArguments()
  .addCommand(list)
  .addCommand(watch)
  .addCommand(pause)
  .addCommand(resume)
  .addCommand(cancel)
  .addHelpText(
    "after",
    `
Events keep their ids, so that a receiver can tell repeats. Ctrl-C ends the
watching and leaves the replay running; cancel stops it.

Exit code: 0 everything has arrived, or it goes on; 1 something was given up, it
was cancelled, or it could not be started.`,
  )
  .action(start);

async function start(options: ReplayOptions): Promise<void> {
  assertKnownCommand(command);
  const { to: destination, since, until, when, rate, dryRun = false, detach } = options;
  if (destination === undefined || since === undefined) throw new UsageError("name the destination with --to, and the time with --since");
  if (until !== undefined && until <= since) throw new UsageError("--since must be before --until");
  await withOperator(options, async (operator) => {
    const { client, ask, print, report } = operator;
    const body = {
      ...{ destination, since, dryRun },
      ...(until !== undefined && { until }),
      ...(when !== undefined && { when }),
      ...(rate !== undefined && { rate }),
    };
    const started = await ask(client.POST("/api/replays", { body }));
    if (detach) return print(started, () => [describeStarted(started), `Watch it: \`imhook replay watch ${started.id}\``]);
    report(describeStarted(started));
    await watchToEnd(operator, started);
  });
}

function parseRate(text: string): string {
  if (!/^[1-9][0-9]{0,6}\/(s|min|h)$/.test(text)) throw new InvalidArgumentError("Write 200/s, 100/min or 1000/h.");
  return text;
}
