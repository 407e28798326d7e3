import type { Logger } from "pino";
import type { CallbackUrlCollection } from "../../generated/operator.ts";
import type { CallbackStatistics } from "../callbacks/counters/statistics.ts";
import { systemClock } from "../clock.ts";
import { callbackUrls } from "../config/callback-urls.ts";
import { type Config, settingsOf } from "../config/config.ts";
import type { Deliveries } from "../deliveries/deliveries.ts";
import { createAddressSet } from "../http/address-set.ts";
import { createConnectionCounters } from "../http/connection-counters.ts";
import { type Listener, listen } from "../http/listen.ts";
import { createProblemReporter } from "../http/report-problem.ts";
import type { Journal, JournalWriter } from "../journal/journal.ts";
import type { HandlersAdmin } from "../operator/api/handlers-admin.ts";
import { openEventThread } from "../operator/api/open-event-thread.ts";
import { toProblemAnswer } from "../operator/api/problem.ts";
import { createReadiness } from "../operator/api/readiness.ts";
import type { RulesAdmin } from "../operator/api/rules-admin.ts";
import { createOperatorServer } from "../operator/api/server.ts";
import type { Workers } from "../operator/api/workers.ts";
import { MOST_VIEWERS } from "../operator/live/hub.ts";
import { openAuditRetention } from "../operator/retention/audit-retention.ts";
import { toLimits } from "../operator/retention/limits.ts";
import { readSystem } from "../operator/system/read-system.ts";
import { openQuarantine } from "../quarantine/open-quarantine.ts";
import type { Relations } from "../relations/relations.ts";
import type { Storage } from "../storage/storage.ts";
import { VERSION } from "../version.ts";
import { diagnose } from "./diagnosis/diagnose.ts";
import { openMetricsPort } from "./metrics-port.ts";
import { openServerFindings } from "./open-findings.ts";
import { type Measured, openMetrics } from "./open-metrics.ts";
import { openPort, operatorAddress } from "./open-port.ts";
import { exportMetricsOf } from "./open-telemetry.ts";
import type { RuleStores } from "./rule-stores.ts";
import { partsOf } from "./storage/parts-of.ts";
import type { SystemAudit } from "./system-audit.ts";
import type { TokensKeeper } from "./tokens/keeper.ts";
import { openTokensOf } from "./tokens/open-tokens-of.ts";

/** The operator API with what it serves: the journal, and the relations that follow from it. */
export interface OperatorListener extends AsyncDisposable {
  listener: Listener;
  /** The port of the metrics; null if they have none of their own. */
  metrics: Listener | null;
  relations: Relations;
  /** null if there is no file of tokens. */
  tokens: TokensKeeper | null;
}

export interface OperatorListenerOptions {
  config: Config;
  storage: Storage;
  journal: Journal;
  stores: Pick<RuleStores, "lists" | "reviews" | "audit" | "sessions" | "check">;
  /** Takes the entries of what imhook does by itself. */
  systemAudit: Pick<SystemAudit, "record">;
  /** Notifies of commits by any process. */
  commits: Pick<JournalWriter, "onCommit">;
  deliveries: Deliveries;
  workers: Workers;
  /** null if there are none. */
  rules: RulesAdmin | null;
  /** null if there are none. */
  handlers: HandlersAdmin | null;
  /** URL on which callbacks are received; null until they are. */
  callbackUrl(): string | null;
  statistics(): CallbackStatistics;
  measured: Measured;
  log: Logger;
}

/** Viewers keep one each; besides, operators and health checks need a few. Strangers must not exhaust the process's file descriptors. */
const MAX_CONNECTIONS = MOST_VIEWERS + 100;

/** Everything here can be read or changed again, so a request that is lost because its connection closes does no harm. */
const IDLE_TIMEOUT_MS = 75_000;

/** An import of a million values takes ten seconds on an idle machine. Only callers with the token can take so long: their body is read after it. */
const REQUEST_TIMEOUT_MS = 600_000;

/** Opens the relations, starts retention and opens the port of the operator API. If it rejects, nothing is left open. */
export async function openOperatorListener({
  config,
  storage,
  journal,
  stores,
  systemAudit,
  commits,
  deliveries,
  workers,
  rules,
  handlers,
  callbackUrl,
  statistics,
  measured,
  log,
}: OperatorListenerOptions): Promise<OperatorListener> {
  await using opened = new AsyncDisposableStack();
  const startedAt = performance.now();
  const parts = partsOf(storage);
  const relations = await parts.openRelations({ commits, followers: measured.followers, log });
  opened.defer(async () => {
    // Relations that lag behind catch up at the next start, so this failure loses nothing.
    await relations.catchUp().catch((error) => log.warn({ err: error }, "relations did not catch up with the journal"));
    await relations.close();
  });
  const series = await parts.openSeries({ commits, followers: measured.followers, log });
  // What is not counted yet is counted at the next start.
  opened.defer(series.close);
  const limits = toLimits({ days: config.retentionAge, mebibytes: config.retentionSize });
  // The index forgets what was pruned, without waiting for the next commit. If it fails, its follower reports it.
  const onPruned = () => void journal.catchUp().catch(() => {});
  // What-if asks which values a list had when a callback came; of pruned callbacks nobody asks.
  const onOldest = (receivedAt: number) => stores.lists.forget(receivedAt);
  const retention = await parts.openRetention({ limits, duplicateWindow: config.duplicateWindow, onPruned, onOldest, log });
  opened.defer(retention.close);
  const access = opened.use(await openTokensOf(config, { audit: systemAudit, log }));
  const checked = { journal, relations, series, workers, rules, handlers, operatorFile: stores, deliveries, tokens: access.keeper };
  const readiness = createReadiness(checked, systemClock);
  const findings = openServerFindings({
    ...{ config, series, statistics, measured, workers, readiness, rules, handlers, tokens: access.keeper, retention, deliveries, log },
  });
  opened.defer(findings.close);
  const metrics = openMetrics({ ...measured, storage: parts, journal, rules, deliveries, readiness, log });
  const metricExport = await exportMetricsOf(config, metrics, log);
  if (metricExport !== null) opened.defer(metricExport.close);
  const events = openEventThread();
  opened.defer(events.close);
  const live = await parts.openLive({ commits, log });
  opened.defer(live.close);
  const { lists, reviews, audit, sessions } = stores;
  // Callbacks are answered without them.
  stores.check().catch((error) => log.error({ err: error }, "lists, reviews and the audit log cannot be used"));
  const auditRetention = openAuditRetention({ audit, days: config.auditRetentionAge, log });
  opened.defer(auditRetention.close);
  const quarantine = openQuarantine({ journal, log });
  opened.defer(quarantine.close);
  const presence = await parts.openPresence({ version: VERSION, startedAt: Date.now() });
  opened.defer(presence.close);
  const state = { config, storage: parts, presence, journal, metrics, workers, retention, startedAt: Date.now() };
  const system = { read: () => readSystem(state), settings: settingsOf(config) };
  const ruleRuns = await parts.openRuleRuns();
  opened.defer(ruleRuns.close);
  const sources = {
    journal,
    relations,
    series,
    lists,
    reviews,
    audit,
    sessions,
    events,
    budgets: { "tencent-chat": config.tencentChatBudget, openim: config.openImBudget },
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
    readiness,
    diagnose: () => diagnose(config),
    version: VERSION,
    startedAt,
  };
  const urls = (): CallbackUrlCollection => {
    const url = callbackUrl();
    return { development: config.development, items: url === null ? [] : callbackUrls(config, url) };
  };
  const trustedProxies = createAddressSet(config.trustedProxies);
  const counters = createConnectionCounters();
  const connections = () => ({ ...counters.counts(), limit: MAX_CONNECTIONS, hardLimit: MAX_CONNECTIONS });
  const server = await createOperatorServer({ ...sources, callbackUrls: urls, tokens: access.tokens, trustedProxies, connections, log });
  const connectionErrors = { writeAnswer: toProblemAnswer, report: createProblemReporter(log, counters) };
  const options = {
    connectionErrors,
    counters,
    maxConnections: MAX_CONNECTIONS,
    limits: { keepAliveTimeout: IDLE_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
  };
  const listener = await openPort(operatorAddress(config), () =>
    listen(server.callback(), config.operatorHost, config.operatorPort, options),
  );
  opened.defer(listener.close);
  const metricsPort = await openMetricsPort(config, metrics, log);
  if (metricsPort !== null) opened.defer(metricsPort.close);
  // Before the port closes, which waits for answers: those of viewers have no other end.
  opened.defer(live.close);
  const running = opened.move();
  return { listener, metrics: metricsPort, relations, tokens: access.keeper, [Symbol.asyncDispose]: () => running.disposeAsync() };
}
