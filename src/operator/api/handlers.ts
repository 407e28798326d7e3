import type { CallbackUrlCollection, Diagnosis, OperatorCounts, Readiness, Token } from "../../../generated/operator.ts";
import type { AuditLog } from "../../audit/audit-log.ts";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";
import type { Deliveries } from "../../deliveries/deliveries.ts";
import type { Findings } from "../../findings/open-findings.ts";
import { readOperatorCounts } from "../../findings/readers/read-counts.ts";
import type { JournalReader } from "../../journal/journal.ts";
import type { Metrics } from "../../metrics/metrics.ts";
import { operatorSamples } from "../../metrics/statistics-metrics.ts";
import type { Quarantine } from "../../quarantine/open-quarantine.ts";
import type { Relations } from "../../relations/relations.ts";
import type { ListStore } from "../../rules/lists/list-store.ts";
import type { ReviewStore } from "../../rules/reviews/review-store.ts";
import type { RuleRuns } from "../../rules/what-if/open-rule-runs.ts";
import type { Series } from "../../series/series.ts";
import type { Live } from "../live/hub.ts";
import { createAuditHandlers } from "./audit-handlers.ts";
import { createCounterHandlers } from "./counter-handlers.ts";
import { createDeliveryHandlers } from "./delivery-handlers.ts";
import { createDestinationHandlers } from "./destination-handlers.ts";
import { countCalls, type HandlersAdmin } from "./handlers-admin.ts";
import { createInterpretationHandlers, type InterpretationSources } from "./interpretation-handlers.ts";
import { createJournalHandlers } from "./journal-handlers.ts";
import { listCommands } from "./list-commands.ts";
import { createListEvents, type EventSources } from "./list-events.ts";
import { createListHandlers } from "./list-handlers.ts";
import { createLiveHandlers } from "./live-handlers.ts";
import type { OperatorHandlers } from "./operation.ts";
import { createQuarantineHandlers } from "./quarantine-handlers.ts";
import { createRelationHandlers } from "./relation-handlers.ts";
import { createReplayHandlers } from "./replay-handlers.ts";
import { createReviewHandlers } from "./review-handlers.ts";
import { createRulesHandlers } from "./rules.ts";
import type { RulesAdmin } from "./rules-admin.ts";
import { createRulesFileHandlers } from "./rules-file-handlers.ts";
import { createRulesTestHandlers } from "./rules-test-handlers.ts";
import { createSeriesHandlers } from "./series-handlers.ts";
import { createSessionHandlers } from "./session-handlers.ts";
import type { Sessions } from "./sessions.ts";
import { createSystemHandlers, type System } from "./system-handlers.ts";

/** Where the operator API gets its answers from. */
export interface OperatorSources {
  journal: JournalReader;
  relations: Relations;
  series: Series;
  lists: ListStore;
  reviews: ReviewStore;
  audit: AuditLog;
  events: EventSources["events"] & InterpretationSources["events"];
  /** Time to answer a callback of each sender, in milliseconds. */
  budgets: InterpretationSources["budgets"];
  live: Live;
  quarantine: Quarantine;
  deliveries: Deliveries;
  system: System;
  /** null if there are none. */
  rules: RulesAdmin | null;
  ruleRuns: RuleRuns;
  /** null if there are none. */
  handlers: HandlersAdmin | null;
  statistics(): CallbackStatistics;
  metrics: Pick<Metrics, "add" | "render">;
  findings: Pick<Findings, "add" | "list">;
  /** What happened at the operator API itself. */
  operatorCounts(): OperatorCounts;
  sessions: Pick<Sessions, "signIn" | "signOut">;
  /** Where senders post their callbacks. */
  callbackUrls(): CallbackUrlCollection;
  /** The tokens that open the API. */
  tokens(): Token[];
  readiness(): Promise<Readiness>;
  /** Examines how the server is set up. */
  diagnose(): Promise<Diagnosis>;
  version: string;
  /** Time of the start on the monotonic clock, in milliseconds. */
  startedAt: number;
}

const MILLISECONDS_PER_SECOND = 1000;

export function createOperatorHandlers({
  journal,
  relations,
  series,
  lists,
  reviews,
  audit,
  events,
  budgets,
  live,
  quarantine,
  deliveries,
  system,
  rules,
  ruleRuns,
  handlers,
  statistics,
  metrics,
  findings,
  operatorCounts,
  sessions,
  callbackUrls,
  tokens,
  readiness,
  diagnose,
  version,
  startedAt,
}: OperatorSources): OperatorHandlers {
  metrics.add("operator API", () => operatorSamples(operatorCounts()));
  findings.add(readOperatorCounts(operatorCounts));
  return {
    getHealth: () => ({ status: "ok", version, uptimeSeconds: (performance.now() - startedAt) / MILLISECONDS_PER_SECOND }),
    getReady: readiness,
    getDiagnosis: diagnose,
    getCaller: ({ caller: { who, role, expiresAt } }) => ({ who, role, expiresAt }),
    ...createSessionHandlers(sessions),
    listTokens: () => ({ items: tokens() }),
    getMetrics: ({ query: { workers } }) => metrics.render(workers ?? "each"),
    getStatistics: () => ({ ...statistics(), handlers: countCalls(handlers), operator: operatorCounts() }),
    listCallbackUrls: callbackUrls,
    listFindings: findings.list,
    ...createJournalHandlers(journal),
    ...createInterpretationHandlers({ journal, events, budgets }),
    listEvents: createListEvents({ journal, events }),
    ...createLiveHandlers(live),
    ...createSeriesHandlers(series),
    listCommands,
    ...createRulesHandlers({ rules, audit, statistics }),
    ...createCounterHandlers(rules),
    ...createRulesFileHandlers({ rules, ruleRuns, audit }),
    ...createRulesTestHandlers(ruleRuns, rules),
    ...createRelationHandlers(relations),
    ...createListHandlers(lists),
    ...createReviewHandlers(reviews),
    ...createSystemHandlers(system),
    ...createQuarantineHandlers(quarantine, audit),
    ...createDestinationHandlers(deliveries, audit),
    ...createDeliveryHandlers(deliveries, audit),
    ...createReplayHandlers(deliveries, audit),
    ...createAuditHandlers(audit),
  };
}
