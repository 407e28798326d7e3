import type { ConnectionCounts, OperatorCounts } from "../../generated/operator.ts";
import type { AllDeciderCounts } from "../callbacks/counters/decider-counts.ts";
import type { RuleTotals } from "../callbacks/counters/rule-counts.ts";
import type { CallbackStatistics } from "../callbacks/counters/statistics.ts";
import type { Samples } from "./families.ts";

/** What the statistics of a process know that is no part of a single call. */
export function statisticsSamples(
  { load, connections, deciders }: Pick<CallbackStatistics, "load" | "connections" | "deciders">,
  rules: RuleTotals,
): Samples {
  return {
    imhook_callbacks_running: [[{}, load.running]],
    imhook_callbacks_waiting: [[{}, load.waiting]],
    imhook_rule_results_total: Object.entries(rules).flatMap(([rule, counts]) =>
      Object.entries(counts).map(([result, value]) => [{ rule, result }, value] as const),
    ),
    ...deciderSamples(deciders),
    ...connectionSamples("callbacks", connections),
  };
}

function deciderSamples(deciders: AllDeciderCounts): Samples {
  const rows = Object.entries(deciders).map(([decider, counts]) => ({ decider, ...counts }));
  return {
    imhook_decider_questions_total: rows.flatMap(({ decider, answered, failed }) =>
      Object.entries({ answered, ...failed }).map(([result, value]) => [{ decider, result }, value] as const),
    ),
    imhook_decider_circuits: rows.flatMap(({ decider, circuits }) =>
      Object.entries(circuits).map(([state, value]) => [{ decider, state }, value] as const),
    ),
  };
}

/** What the operator API counts at its own port. */
export function operatorSamples({ viewers, connections, ...refused }: OperatorCounts): Samples {
  return {
    imhook_operator_refusals_total: [
      [{ reason: "wrong-token" }, refused.wrongTokens],
      [{ reason: "expired-token" }, refused.expiredTokens],
      [{ reason: "insufficient-role" }, refused.insufficientRoles],
      [{ reason: "too-many-attempts" }, refused.tooManyAttempts],
    ],
    imhook_viewers: [[{}, viewers.open]],
    imhook_viewer_missed_callbacks_total: [[{}, viewers.missed]],
    imhook_viewer_problems_total: [
      [{ problem: "gap" }, viewers.gaps],
      [{ problem: "stuck" }, viewers.stuck],
      [{ problem: "refused" }, viewers.refused],
    ],
    ...connectionSamples("operator", connections),
  };
}

function connectionSamples(port: string, { open, limit, problems }: ConnectionCounts): Samples {
  return {
    imhook_connections: [[{ port }, open]],
    imhook_connections_limit: [[{ port }, limit]],
    imhook_connection_problems_total: Object.entries(problems).map(([reason, value]) => [{ port, reason }, value]),
  };
}
