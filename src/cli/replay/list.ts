import type { Command } from "commander";
import type { Replay } from "../../../generated/operator.ts";
import { type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { describeAge } from "../terminal/spans.ts";
import { type Column, formatTable, type Style } from "../terminal/table.ts";
import { toolCommand } from "../tool-command.ts";

/** `imhook replay list` */
export const list = withOperatorOptions(toolCommand("list"))
  .summary("list the latest replays")
  .description("List the replays that are running or paused and those that ended last, newest first.")
  .action((_options: unknown, command: Command) =>
    withOperator(command.optsWithGlobals<OperatorOptions>(), async ({ client, ask, print, columns }) => {
      const replays = await ask(client.GET("/api/replays"));
      print(replays, () => (replays.items.length === 0 ? ["There was no replay yet."] : formatTable(COLUMNS, replays.items, columns)));
    }),
  );

const STATES: Record<Replay["state"], Style | null> = { running: "green", paused: "yellow", done: null, cancelled: "dim" };

const COLUMNS: ReadonlyArray<Column<Replay>> = [
  { title: "id", text: ({ id }) => id, isWhole: true },
  { title: "to", text: ({ destination }) => destination },
  { title: "state", text: ({ state }) => state, style: ({ state }) => STATES[state] },
  { title: "examined", text: ({ examined, total }) => `${examined}/${total}`, isExtra: true, isNumber: true },
  { title: "matching", text: ({ matching }) => String(matching), isExtra: true, isNumber: true },
  { title: "delivered", text: ({ delivered, dryRun }) => (dryRun ? "dry run" : String(delivered)), isNumber: true },
  {
    ...{ title: "dead", text: ({ dead }) => String(dead), isNumber: true },
    style: ({ dead }) => (dead > 0 ? "red" : null),
  },
  { title: "started", text: ({ startedAt }) => describeAge(startedAt), isExtra: true },
  { title: "by", text: ({ startedBy }) => startedBy ?? "-", isExtra: true },
];
