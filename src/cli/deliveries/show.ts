import type { Command } from "commander";
import { stringify } from "yaml";
import type { Destination } from "../../../generated/operator.ts";
import { type OperatorOptions, withOperator, withOperatorOptions } from "../operator/with-operator.ts";
import { type Fact, formatFacts } from "../terminal/facts.ts";
import { describeAge, describeSpan, describeWait } from "../terminal/spans.ts";
import { toolCommand } from "../tool-command.ts";
import { toVisible } from "../visible-text.ts";
import { describeAnswer } from "./describe-answer.ts";

/** `imhook deliveries show` */
export const show = withOperatorOptions(toolCommand("show"))
  .summary("show one destination")
  .description("Show how far a destination is, what has failed, and how it is defined.")
  .argument("<destination>", "name of the destination")
  .action((name: string, _options: unknown, command: Command) =>
    withOperator(command.optsWithGlobals<OperatorOptions>(), async ({ client, ask, print, columns }) => {
      const destination = await ask(client.GET("/api/destinations/{destination}", { params: { path: { destination: name } } }));
      print(destination, () => describeDestination(destination, columns));
    }),
  );

const ORIGINS: Record<Destination["origin"], string> = {
  settings: "in the settings file",
  api: "by a request",
  program: "by the handlers themselves",
};

const STATES: Record<Destination["state"], string> = {
  running: "running",
  waiting: "waiting: every delivery failed lately",
  paused: "paused",
  unassigned: "unassigned: no instance delivers to it at present",
};

function describeDestination(destination: Destination, columns: number | null): string[] {
  const { name, kind, definition } = destination;
  const { name: _name, kind: _kind, ...details } = definition;
  const lines = Object.keys(details).length === 0 ? [] : toVisible(stringify(details)).trimEnd().split("\n");
  return [...formatFacts(`${name} (${kind})`, factsOf(destination), columns), "", ...lines.map((line) => `  ${line}`)].filter(
    (line, index, all) => line !== "" || index < all.length - 1,
  );
}

function factsOf(destination: Destination): Fact[] {
  const { state, origin, position, lag, counts, retrying, held, dead, lastDeliveredAt, lastFailure, nextAttemptAt, instance } = destination;
  const behind = lag.entries === 0 ? "nothing is left" : `${lag.entries} entries behind, ${describeSpan(lag.seconds * 1000)}`;
  return [
    ["state", nextAttemptAt === null ? STATES[state] : `${STATES[state]}, next attempt ${describeWait(nextAttemptAt)}`],
    ["defined", ORIGINS[origin]],
    ["position", `${position}, ${behind}`],
    ["delivered", `${counts.delivered}${lastDeliveredAt === null ? "" : `, the last ${describeAge(lastDeliveredAt)}`}`],
    ["failed", `${counts.failedAttempts} attempts; given up: ${counts.givenUp}; pruned before: ${counts.pruned}`],
    ["waiting", `${retrying} retrying, ${held} held, ${dead} dead`],
    ["last failure", lastFailure && describeAnswer(lastFailure)],
    ["instance", instance],
  ];
}
