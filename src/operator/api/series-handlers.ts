import type { CommandCoverage, Sender } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import { SENDERS } from "../../senders/registry.ts";
import { parseStep } from "../../series/parse-step.ts";
import type { SeenCommand, Series } from "../../series/series.ts";
import { withBadRequest } from "./bad-request.ts";
import type { OperatorHandlers } from "./operation.ts";
import { withTimes } from "./times.ts";

const DAY_MS = 86_400_000;

/** Creates the handlers of what is counted over time. */
export function createSeriesHandlers(series: Pick<Series, "read" | "coverage">): Pick<OperatorHandlers, "getSeries" | "getCoverage"> {
  return {
    getSeries: async ({ query: { step, by = "command", ...query } }) => {
      const { until = Date.now(), since = until - DAY_MS, ...filter } = withTimes(query);
      return withBadRequest(series.read({ filter, since, until, step: step === undefined ? null : toStep(step), by }));
    },
    getCoverage: async ({ query: { seen: isWanted, ...filter } }) => {
      const { countedSince, commands } = await series.coverage(filter);
      const items = commandsOf(filter.sender).map((command) => ({ ...command, ...countsOf(command, commands) }));
      return {
        countedSince,
        items: items.filter(({ count }) => isWanted === undefined || isWanted === count > 0),
        unknown: commands
          .filter(({ command }) => command === null)
          .map(({ sender, count, firstAt, lastAt }) => ({ sender, count, firstAt, lastAt })),
      };
    },
  };
}

function toStep(text: string): number {
  const step = parseStep(text);
  if (step === undefined)
    throw new ImhookError("bad-request", `step must be a number of minutes, hours or days such as 5m, 1h or 1d, not ${text}`);
  return step;
}

/** The commands of the documents, by sender and name. */
function commandsOf(sender: Sender | undefined): Array<Pick<CommandCoverage, "sender" | "command" | "phase">> {
  const profiles = Object.values(SENDERS).filter(({ name }) => sender === undefined || name === sender);
  return profiles
    .flatMap(({ name, commands }) => Object.entries(commands).map(([command, { phase }]) => ({ sender: name, command, phase })))
    .toSorted((one, other) => (`${one.sender} ${one.command}` < `${other.sender} ${other.command}` ? -1 : 1));
}

function countsOf({ sender, command }: Pick<CommandCoverage, "sender" | "command">, seen: readonly SeenCommand[]) {
  const found = seen.find((one) => one.sender === sender && one.command === command);
  if (found === undefined) return { count: 0, quarantined: 0, firstAt: null, lastAt: null };
  const { count, quarantined, firstAt, lastAt } = found;
  return { count, quarantined, firstAt, lastAt };
}
