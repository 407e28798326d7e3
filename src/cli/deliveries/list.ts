import { type Command, Option } from "commander";
import type { Delivery } from "../../../generated/operator.ts";
import { wholeNumber } from "../journal/options.ts";
import { type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { describeAge, describeWait } from "../terminal/spans.ts";
import { type Column, formatTable, type Style } from "../terminal/table.ts";
import { toolCommand } from "../tool-command.ts";
import { collectPages, describeRest } from "./collect-pages.ts";
import { describeAnswer } from "./describe-answer.ts";

interface ListOptions extends OperatorOptions {
  to?: string;
  state?: Delivery["state"];
  entry?: string;
  replay?: string;
  limit: number;
}

const STATES: Record<Delivery["state"], Style> = { retrying: "yellow", held: "dim", dead: "red" };

const DEFAULT_LIMIT = 50;

/** `imhook deliveries list` */
export const list = withOperatorOptions(toolCommand("list"))
  .summary("list deliveries that have not arrived")
  .description("List deliveries that failed, that wait for them, and dead letters, those that have waited longest first.")
  .option("--to <destination>", "deliveries to this destination only")
  .addOption(new Option("--state <state>", "deliveries in this state only").choices(Object.keys(STATES)))
  .option("--entry <id>", "deliveries about this entry of the journal only")
  .option("--replay <id>", "deliveries of this replay only")
  .addOption(new Option("--limit <number>", "most deliveries").argParser(wholeNumber).default(DEFAULT_LIMIT))
  .action((_options: unknown, command: Command) => run(command.optsWithGlobals<ListOptions>()));

const COLUMNS: ReadonlyArray<Column<Delivery>> = [
  { title: "id", text: ({ id }) => id, isNumber: true },
  { title: "destination", text: ({ destination }) => destination },
  { title: "state", text: ({ state }) => state, style: ({ state }) => STATES[state] },
  { title: "type", text: ({ type }) => type },
  { title: "key", text: ({ key }) => key ?? "-", isExtra: true },
  { title: "tried", text: ({ attempts }) => String(attempts), isNumber: true },
  { title: "since", text: ({ createdAt }) => describeAge(createdAt), isExtra: true },
  { title: "next", text: ({ nextAttemptAt }) => (nextAttemptAt === null ? "-" : describeWait(nextAttemptAt)) },
  { title: "last answer", text: ({ lastAnswer }) => (lastAnswer === null ? "-" : describeAnswer(lastAnswer)) },
];

async function run({ to: destination, state, entry, replay, limit, ...options }: ListOptions): Promise<void> {
  await withOperator(options, async ({ client, ask, print, columns }) => {
    const filter = {
      ...(destination !== undefined && { destination }),
      ...(state !== undefined && { state }),
      ...(entry !== undefined && { entry }),
      ...(replay !== undefined && { replay }),
    };
    const found = await collectPages(limit, (page) => ask(client.GET("/api/deliveries", { params: { query: { ...filter, ...page } } })));
    print(found, () =>
      found.items.length === 0
        ? ["Nothing failed, and nothing waits."]
        : [...formatTable(COLUMNS, found.items, columns), ...describeRest(found)],
    );
  });
}
