import { hostname } from "node:os";
import { basename } from "node:path";
import type { Logger } from "pino";
import type { Readiness } from "../../generated/operator.ts";
import type { CallbackStatistics } from "../callbacks/counters/statistics.ts";
import { systemClock } from "../clock.ts";
import type { Config } from "../config/config.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import type { RefusedFile } from "../findings/figures.ts";
import { diskLow } from "../findings/kinds/disk-low.ts";
import { KINDS } from "../findings/kinds.ts";
import { type Findings, openFindings } from "../findings/open-findings.ts";
import { readCounts } from "../findings/readers/read-counts.ts";
import { readDestinations } from "../findings/readers/read-destinations.ts";
import { readFollowers } from "../findings/readers/read-followers.ts";
import { readSeries } from "../findings/readers/read-series.ts";
import { readSpace } from "../findings/readers/read-space.ts";
import { createNoticeWatch } from "../findings/watch-notices.ts";
import { boundLog } from "../log/bounded-log.ts";
import type { HandlersAdmin } from "../operator/api/handlers-admin.ts";
import type { RulesAdmin, RulesFailure } from "../operator/api/rules-admin.ts";
import type { Workers } from "../operator/api/workers.ts";
import type { Retention } from "../operator/retention/open-retention.ts";
import type { RuleFault } from "../rules/fault.ts";
import type { Series } from "../series/series.ts";
import type { Measured } from "./open-metrics.ts";
import type { TokensKeeper } from "./tokens/keeper.ts";

export interface FindingsSources {
  config: Pick<Config, "dataDirectory" | "database" | "tencentChatBudget" | "openImBudget">;
  series: Series;
  statistics(): CallbackStatistics;
  measured: Pick<Measured, "followers" | "commitFigures">;
  workers: Workers;
  readiness(): Promise<Readiness>;
  rules: Pick<RulesAdmin, "state"> | null;
  handlers: Pick<HandlersAdmin, "state"> | null;
  /** null if there is no file of tokens. */
  tokens: Pick<TokensKeeper, "failure"> | null;
  retention: Pick<Retention, "prunedAt">;
  /** Take what begins and ends, and tell how destinations do. */
  deliveries: Pick<Deliveries, "figures" | "notices" | "notify">;
  log: Logger;
}

/** The disk of a database is that of another machine, of which nothing is known here. */
const KINDS_OF_DATABASE = KINDS.filter((kind) => kind !== diskLow);

/** Puts together what findings are derived from. */
export function openServerFindings(sources: FindingsSources): Findings {
  const { config, series, statistics, measured, workers, readiness, rules, handlers, tokens, retention, deliveries } = sources;
  const watch = createNoticeWatch({ sink: deliveries, instance: hostname(), log: boundLog(sources.log) });
  const findings = openFindings({ kinds: config.database === null ? KINDS : KINDS_OF_DATABASE, clock: systemClock, watch });
  const budgets = { "tencent-chat": config.tencentChatBudget, openim: config.openImBudget };
  findings.add(() => ({ budgets, workers: workers.state(), prunedAt: retention.prunedAt() }));
  findings.add(readSeries(series));
  if (config.database === null) findings.add(readSpace(config.dataDirectory));
  findings.add(readFollowers(measured.followers));
  findings.add(readDestinations(deliveries));
  findings.add(
    readCounts(async () => ({
      statistics: statistics(),
      commits: await measured.commitFigures(),
      workersDied: workers.state().died,
    })),
  );
  findings.add(async () => ({ parts: partsOf(await readiness()) }));
  findings.add(() => ({
    ...refusedByRules(rules),
    refusedHandlers: refusedModule(handlers),
    refusedTokens: tokens?.failure() ?? null,
  }));
  return findings;
}

function partsOf({
  checks,
  rules = "ok",
  handlers = "ok",
  tokens = "ok",
  operatorFile = "ok",
  series = "ok",
  deliveries = "ok",
}: Readiness) {
  return { ...checks, rules, handlers, tokens, operatorFile, series, deliveries };
}

function refusedByRules(rules: FindingsSources["rules"]): { refusedRules: RefusedFile | null; refusedRuleData: RefusedFile | null } {
  const { path, failure } = rules?.state() ?? {};
  if (path === undefined || failure === null || failure === undefined) return { refusedRules: null, refusedRuleData: null };
  const isInRules = ({ file }: RuleFault) => file === path;
  return {
    refusedRules: toRefusedFile(failure, isInRules),
    refusedRuleData: toRefusedFile(failure, (fault) => !isInRules(fault)),
  };
}

function toRefusedFile({ at, faults }: RulesFailure, isMeant: (fault: RuleFault) => boolean): RefusedFile | null {
  const [first, ...others] = faults.filter(isMeant);
  if (first === undefined) return null;
  const files = new Set([first, ...others].map(({ file }) => basename(file)));
  const place = first.line === null ? "" : `Line ${first.line}: `;
  return { at, files: [...files], faults: others.length + 1, fault: place + first.message };
}

function refusedModule(handlers: FindingsSources["handlers"]): RefusedFile | null {
  const { module = null } = handlers?.state() ?? {};
  if (module === null || module.failure === null) return null;
  const [fault] = module.failure.message.split("\n", 1);
  return { at: module.failure.at, files: [basename(module.path)], faults: 1, fault };
}
