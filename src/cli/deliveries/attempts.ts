import { type Command, Option } from "commander";
import type { DeliveryAttempt } from "../../../generated/operator.ts";
import { wholeNumber } from "../journal/options.ts";
import { type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { describeAge, describeSpan } from "../terminal/spans.ts";
import { type Column, formatTable } from "../terminal/table.ts";
import { toolCommand } from "../tool-command.ts";
import { collectPages, describeRest } from "./collect-pages.ts";
import { describeOutcome } from "./describe-answer.ts";

interface AttemptsOptions extends OperatorOptions {
  failed?: true;
  entry?: string;
  limit: number;
}

const DEFAULT_LIMIT = 50;

/** `imhook deliveries attempts` */
export const attempts = withOperatorOptions(toolCommand("attempts"))
  .summary("list the latest attempts to deliver")
  .description("List the latest attempts to deliver to a destination, the latest first. 10,000 of them are kept.")
  .argument("<destination>", "name of the destination")
  .option("--failed", "attempts that failed only")
  .option("--entry <id>", "attempts about this entry of the journal only")
  .addOption(new Option("--limit <number>", "most attempts").argParser(wholeNumber).default(DEFAULT_LIMIT))
  .action((destination: string, _options: unknown, command: Command) => run(destination, command.optsWithGlobals<AttemptsOptions>()));

const COLUMNS: ReadonlyArray<Column<DeliveryAttempt>> = [
  { title: "when", text: ({ at }) => describeAge(at), style: () => "dim" },
  {
    title: "result",
    text: ({ delivered }) => (delivered ? "arrived" : "failed"),
    style: ({ delivered }) => (delivered ? "green" : "red"),
  },
  { title: "took", text: ({ durationMs }) => describeSpan(durationMs), isNumber: true },
  { title: "attempt", text: ({ attempt }) => String(attempt), isNumber: true },
  { title: "type", text: ({ type }) => type },
  { title: "event", text: ({ event }) => event, isExtra: true },
  { title: "answer", text: describeOutcome },
];

async function run(destination: string, { failed, entry, limit, ...options }: AttemptsOptions): Promise<void> {
  await withOperator(options, async ({ client, ask, print, columns }) => {
    const filter = { ...(failed && { delivered: false }), ...(entry !== undefined && { entry }) };
    const found = await collectPages(limit, (page) =>
      ask(client.GET("/api/destinations/{destination}/attempts", { params: { path: { destination }, query: { ...filter, ...page } } })),
    );
    print(found, () =>
      found.items.length === 0
        ? [failed ? `No kept attempt to deliver to ${destination} failed.` : `Nothing was sent to ${destination} yet.`]
        : [...formatTable(COLUMNS, found.items, columns), ...describeRest(found)],
    );
  });
}
