import type { ConnectionCounts, Refusal, Statistics } from "../../../../generated/operator.ts";
import type { Config } from "../../../config/config.ts";
import { settings } from "../../../config/settings.ts";
import { CONNECTION_PROBLEMS, type ConnectionProblem } from "../../../http/connection-problems.ts";
import { type Finding, findingsOf } from "../../../server/diagnosis/finding.ts";
import type { Journal } from "./journal.ts";

const journal = findingsOf("journal");
const connection = findingsOf("connection");

const MOST_REFUSALS = 10;

/** Examines what imhook has counted since it started: rejected calls, and what kept clients from being served. */
export async function examineStatistics({ GET }: Journal, config: Config | null): Promise<Finding[]> {
  const { data } = await GET("/api/statistics");
  if (data === undefined) return [];
  return [
    ...data.refusals.slice(0, MOST_REFUSALS).map(examineRefusal),
    ...examineConnections("callback port", data.connections),
    ...examineConnections("operator API", data.operator.connections),
    ...examineLimit(data.connections, config),
    ...examineTokens(data.operator),
  ];
}

/** What to do about calls that were rejected for a reason of their own. */
const REMEDIES: Readonly<Record<string, string>> = {
  "expired-signature":
    "if that was the sender, synchronize both clocks with NTP; a tool that signs calls itself must send RequestTime in seconds since 1970",
};

function examineRefusal({ code, count, remoteAddress, lastAt, message }: Refusal): Finding {
  return journal.warning(
    `${count} ${count === 1 ? "call" : "calls"} from ${remoteAddress} rejected as ${code}, last at ${new Date(lastAt).toISOString()}`,
    `The answer was: ${message}.`,
    REMEDIES[code] ?? "if that was the sender, make its settings and imhook's match",
  );
}

/** Anybody on the internet sends requests that are none; only what an operator can change is worth a finding. */
function examineConnections(port: string, { problems }: ConnectionCounts): Finding[] {
  const names = Object.keys(CONNECTION_PROBLEMS) as ConnectionProblem[];
  return names
    .filter((name) => problems[name] > 0)
    .flatMap((name) => {
      const { level, seen, remedy } = CONNECTION_PROBLEMS[name];
      const counted = `${port}, ${times(problems[name])}: ${seen}`;
      if (remedy === undefined) return [];
      if (level === "warn") return [connection.warning(counted, "Its calls do not arrive. The log has the addresses.", remedy)];
      return level === "info" ? [connection.note(counted, `${remedy}.`)] : [];
    });
}

function examineLimit({ limit }: ConnectionCounts, config: Config | null): Finding[] {
  if (config === null || limit === 0 || limit >= config.maxConnections) return [];
  return [
    connection.warning(
      `the server keeps ${limit} connections open, and ${settings.maxConnections.variable} is ${config.maxConnections}`,
      "Its limit of open files leaves room for no more.",
      "raise the limit (ulimit -n, LimitNOFILE of systemd, ulimits of a container)",
    ),
  ];
}

function examineTokens({ wrongTokens, tooManyAttempts }: Statistics["operator"]): Finding[] {
  if (wrongTokens === 0) return [];
  return [
    connection.warning(
      `the operator API was called ${times(wrongTokens)} with a wrong token`,
      `A client has an old token, or somebody guesses: ${tooManyAttempts} more calls were rejected without a look at their token.`,
      "look for the addresses in the log",
    ),
  ];
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}
