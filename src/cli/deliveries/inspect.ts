import type { Command } from "commander";
import type { DeliveryDetail } from "../../../generated/operator.ts";
import { type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { type Fact, formatFacts } from "../terminal/facts.ts";
import { describeAge, describeSpan, describeWait } from "../terminal/spans.ts";
import { type Column, formatTable } from "../terminal/table.ts";
import { toolCommand } from "../tool-command.ts";
import { toVisible } from "../visible-text.ts";
import { describeOutcome } from "./describe-answer.ts";

/** `imhook deliveries inspect` */
export const inspect = withOperatorOptions(toolCommand("inspect"))
  .summary("show one delivery with its body and its answers")
  .description("Show a delivery that has not arrived: what it delivers, and what came of its latest attempts.")
  .argument("<id>", "id of the delivery, as the list has it")
  .action((id: string, _options: unknown, command: Command) =>
    withOperator(command.optsWithGlobals<OperatorOptions>(), async ({ client, ask, print, columns }) => {
      const delivery = await ask(client.GET("/api/deliveries/{delivery}", { params: { path: { delivery: id } } }));
      print(delivery, () => describeDelivery(delivery, columns));
    }),
  );

const STATES: Record<DeliveryDetail["state"], string> = {
  retrying: "retrying",
  held: "held: it waits for an earlier one with the same key",
  dead: "dead: it was given up",
};

const ANSWERS: ReadonlyArray<Column<DeliveryDetail["answers"][number]>> = [
  { title: "when", text: ({ at }) => describeAge(at), style: () => "dim" },
  { title: "took", text: ({ durationMs }) => describeSpan(durationMs), isNumber: true },
  { title: "answer", text: describeOutcome },
];

function describeDelivery(delivery: DeliveryDetail, columns: number | null): string[] {
  const { id, destination, answers, body } = delivery;
  return [
    ...formatFacts(`${id} to ${destination}`, factsOf(delivery), columns),
    ...(answers.length === 0 ? [] : ["", ...formatTable(ANSWERS, answers, columns)]),
    "",
    ...(body === null ? ["The journal no longer has the entry, so it cannot be delivered any more."] : describeBody(body)),
  ];
}

function factsOf({ state, event, type, entry, replay, key, attempts, createdAt, firstFailedAt, nextAttemptAt }: DeliveryDetail): Fact[] {
  return [
    ["state", nextAttemptAt === null ? STATES[state] : `${STATES[state]}, next attempt ${describeWait(nextAttemptAt)}`],
    ["event", `${event}, ${type}`],
    ["entry", entry],
    ["replay", replay],
    ["key", key],
    ["attempts", `${attempts}${firstFailedAt === null ? "" : `, the first failed ${describeAge(firstFailedAt)}`}`],
    ["since", describeAge(createdAt)],
  ];
}

/** With line ends where people look for them, unless it was cut and is no JSON any more. */
function describeBody(body: string): string[] {
  return toVisible(indented(body)).split("\n");
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
