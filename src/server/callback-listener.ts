import type { Logger } from "pino";
import { createCallbackServer } from "../callbacks/callback-server.ts";
import { createConcurrencyLimit } from "../callbacks/concurrency-limit.ts";
import { NO_RULES } from "../callbacks/counters/rule-counts.ts";
import { type CallbackStatistics, createStatistics } from "../callbacks/counters/statistics.ts";
import { errorAnswerForAll } from "../callbacks/error-answer.ts";
import { createLateDecisions, type LateDecisions } from "../callbacks/late-decisions.ts";
import type { HandlerLookups } from "../callbacks/lookups.ts";
import { observeAll } from "../callbacks/observer.ts";
import type { Sender } from "../callbacks/sender.ts";
import type { Decisions } from "../callbacks/user-decisions.ts";
import { systemClock } from "../clock.ts";
import type { Config } from "../config/config.ts";
import { longestBudget } from "../config/longest-budget.ts";
import { type AddressSet, createAddressSet } from "../http/address-set.ts";
import { type Listener, listen } from "../http/listen.ts";
import type { WriteErrorAnswer } from "../http/raw-answer.ts";
import { openTls } from "../http/tls.ts";
import type { JournalWriter } from "../journal/journal.ts";
import { createCallMetrics } from "../metrics/call-metrics.ts";
import type { Samples } from "../metrics/families.ts";
import { statisticsSamples } from "../metrics/statistics-metrics.ts";
import { createOpenIm } from "../senders/openim/index.ts";
import { findRefuseOnFailure } from "../senders/refuse-on-failure.ts";
import { createTencentChat } from "../senders/tencent-chat/index.ts";
import type { Traces } from "../telemetry/traces.ts";
import { createCallbackConnections } from "./callback-connections.ts";
import { withHealthChecks } from "./health-checks.ts";
import type { RuleEngine } from "./rules/engine.ts";
import { warnOfSharedTokens } from "./shared-tokens.ts";
import { watchRecording } from "./watch-recording.ts";

/** The callback port before it is open. */
export interface CallbackListener {
  /** Opens the port. Its URL has the path prefix. Rejects if it cannot be opened. */
  listen(): Promise<Listener>;
  /** Answers from now on that callbacks are not accepted, although they are until the port is closed. */
  leave(): void;
  statistics(): CallbackStatistics;
  /** What this process tells of its callbacks and of its port. */
  metrics(): Samples;
}

/** What decides callbacks. Absent: nothing, so they are allowed. */
export interface Deciding {
  /** A program's own decisions. */
  decisions?: Decisions | undefined;
  /** Rules decide first. */
  engine?: Pick<RuleEngine, "rules" | "counts" | "totals" | "deciderCounts"> | undefined;
  /** What a program's decisions ask for. */
  lookups?: HandlerLookups | undefined;
  /** null: callbacks are not traced. */
  traces?: Pick<Traces, "observer" | "samples"> | null;
}

/**
 * Prepares the callback port: senders, documents and what decides. Callbacks are recorded in `journal`. Throws if the certificate, the key or a setting
 * cannot be used.
 */
export function createCallbackListener(
  config: Config,
  journal: Pick<JournalWriter, "append" | "appendLate" | "check">,
  log: Logger,
  { decisions, engine, lookups, traces = null }: Deciding = {},
): CallbackListener {
  const tls = config.tls && openTls(config.tls, log);
  warnOfSharedTokens(config.tencentChatApps, log);
  const senders = createSenders(config, decisions);
  const concurrencyLimit = createConcurrencyLimit(config);
  const statistics = createStatistics();
  const callMetrics = createCallMetrics(senders);
  const lateDecisions = createLateDecisions();
  const { bodyLimit, pathPrefix } = config;
  const recording = watchRecording(journal, systemClock);
  const trustedProxies = createAddressSet(config.trustedProxies);
  const { connections, counters, report, counts } = createCallbackConnections(config, trustedProxies, log);
  const pipeline = {
    senders,
    journal: recording.writer,
    concurrencyLimit,
    rules: engine?.rules,
    lookups,
    observer: observeAll([statistics, callMetrics, ...(traces === null ? [] : [traces.observer])]),
    lateDecisions,
    bodyLimit,
    trustedProxies,
    connections,
    pathPrefix,
    log,
  };
  let accepting = true;
  const isReady = async () => accepting && (await recording.isWorking());
  const handle = withHealthChecks(createCallbackServer(pipeline).callback(), { ...config, isReady });
  const writeAnswer: WriteErrorAnswer = (error) => ({ contentType: JSON_TYPE, text: errorAnswerForAll(senders, "rejected", error).text });
  const options = {
    connectionErrors: { writeAnswer, report },
    counters,
    connections,
    proxyProtocol: config.proxyProtocol ? trustedProxies : null,
    tls,
    longestAnswer: longestBudget(config),
  };
  const state = () => ({
    rules: engine?.counts() ?? NO_RULES,
    deciders: engine?.deciderCounts() ?? {},
    load: concurrencyLimit.load(),
    connections: counts(),
  });
  return {
    listen: async () => {
      const { url, close } = await listen(handle, config.host, config.port, options);
      let closed: Promise<void> | undefined;
      return {
        url: url + pathPrefix,
        close: () => {
          accepting = false;
          closed ??= closeAfterDecisions(close, lateDecisions, log);
          return closed;
        },
      };
    },
    leave: () => {
      accepting = false;
    },
    statistics: () => ({ ...statistics.counts(), ...state() }),
    metrics: () => ({ ...callMetrics.samples(), ...statisticsSamples(state(), engine?.totals() ?? {}), ...traces?.samples() }),
  };
}

/** Time that handlers get to decide after the last answer was sent. Process managers are told to wait for longer (src/docs/guide/operate.md). */
const LATE_DECISIONS_MS = 5000;

/** Closes the port, then waits for decisions on callbacks that have been answered already. */
async function closeAfterDecisions(close: Listener["close"], lateDecisions: LateDecisions, log: Logger): Promise<void> {
  await close();
  const unrecorded = await lateDecisions.settled(LATE_DECISIONS_MS);
  if (unrecorded > 0) log.warn({ unrecorded }, "handlers were still deciding at the shutdown, so their late decisions are not recorded");
}

const JSON_TYPE = "application/json; charset=utf-8";

function createSenders(config: Config, decisions?: Decisions): Sender[] {
  const refuseOnFailure = findRefuseOnFailure(config.refuseOnFailure);
  const tencentChat = createTencentChat({
    apps: config.tencentChatApps,
    signatureWindow: config.signatureWindow,
    budget: config.tencentChatBudget,
    decisions: decisions?.["tencent-chat"],
    refuseOnFailure: refuseOnFailure["tencent-chat"],
    ...toAllowList(config.tencentChatAddresses),
  });
  const openIm = createOpenIm({
    apps: config.openImApps,
    budget: config.openImBudget,
    decisions: decisions?.openim,
    refuseOnFailure: refuseOnFailure.openim,
    ...toAllowList(config.openImAddresses),
  });
  return [tencentChat, openIm];
}

function toAllowList(ranges: string[]): { allowList?: AddressSet } {
  return ranges.length === 0 ? {} : { allowList: createAddressSet(ranges) };
}
