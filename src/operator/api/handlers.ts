import type { OperatorCounts, Readiness } from "../../../generated/operator.ts";
import type { CallbackStatistics } from "../../callbacks/counters/statistics.ts";
import type { JournalReader } from "../../journal/journal.ts";
import type { Relations } from "../../relations/relations.ts";
import type { ListStore } from "../../rules/lists/list-store.ts";
import type { ReviewStore } from "../../rules/reviews/review-store.ts";
import type { RuleRuns } from "../../rules/what-if/open-rule-runs.ts";
import type { Series } from "../../series/series.ts";
import { withBadRequest } from "./bad-request.ts";
import { createJournalHandlers } from "./journal-handlers.ts";
import { createListEvents, type EventSources } from "./list-events.ts";
import { createListHandlers } from "./list-handlers.ts";
import type { OperatorHandlers } from "./operation.ts";
import { createReviewHandlers } from "./review-handlers.ts";
import { createRulesHandlers } from "./rules.ts";
import type { RulesAdmin } from "./rules-admin.ts";
import { createRulesTestHandlers } from "./rules-test-handlers.ts";
import { createSeriesHandlers } from "./series-handlers.ts";

/** Where the operator API gets its answers from. */
export interface OperatorSources {
  journal: JournalReader;
  relations: Relations;
  series: Series;
  lists: ListStore;
  reviews: ReviewStore;
  events: EventSources["events"];
  /** null if there are none. */
  rules: RulesAdmin | null;
  ruleRuns: RuleRuns;
  statistics(): CallbackStatistics;
  /** What happened at the operator API itself. */
  operatorCounts(): OperatorCounts;
  readiness(): Promise<Readiness>;
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
  events,
  rules,
  ruleRuns,
  statistics,
  operatorCounts,
  readiness,
  version,
  startedAt,
}: OperatorSources): OperatorHandlers {
  return {
    getHealth: () => ({ status: "ok", version, uptimeSeconds: (performance.now() - startedAt) / MILLISECONDS_PER_SECOND }),
    getReady: readiness,
    getStatistics: () => ({ ...statistics(), operator: operatorCounts() }),
    ...createJournalHandlers(journal),
    listEvents: createListEvents({ journal, events }),
    ...createSeriesHandlers(series),
    ...createRulesHandlers(rules, statistics),
    ...createRulesTestHandlers(ruleRuns, rules),
    listRelations: ({ query: { limit, cursor, ...filter } }) => withBadRequest(relations.list(filter, { limit, cursor })),
    ...createListHandlers(lists),
    ...createReviewHandlers(reviews),
  };
}
