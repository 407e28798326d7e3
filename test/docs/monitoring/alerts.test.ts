import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { METRICS, type MetricRow } from "../../../src/metrics/table.ts";
import { ALERTS, readAlerts } from "../../../src/scripts/generate/monitoring-tables.ts";
import { missingPrometheus } from "../../support/prometheus.ts";
import { REPOSITORY, run } from "../../support/run.ts";
import { selectorsIn } from "./selectors.ts";

/** Values of series, minute by minute, in promtool's notation: `0+6x30` begins at 0 and grows by 6, thirty times. */
type Series = Record<string, string>;

/** When an alert fires, and when it does not although something is going on. */
interface Case {
  alert: string;
  fires: Series;
  isSilent: Series;
  /** When it is looked at, in minutes. */
  at?: number;
}

const DEFAULT_MINUTES = 30;
const SERVER = 'job="imhook",instance="a:1"';
const DESTINATION = `${SERVER},destination="social-graph"`;
const WORKER = `${SERVER},worker="1"`;

const steadily = (perMinute: number) => `0+${perMinute}x2000`;
const always = (value: number) => `${value}x2000`;

const buckets = (seconds: number, perMinute: number): Series =>
  Object.fromEntries(
    ["0.5", "1", "1.5", "+Inf"].map((le) => [
      `imhook_answer_seconds_bucket{${WORKER},sender="openim",phase="before",le="${le}"}`,
      Number(le.replace("+Inf", "9")) >= seconds ? steadily(perMinute) : always(0),
    ]),
  );
const answers = (values: string): Series => ({ [`imhook_answer_seconds_count{${WORKER},sender="openim",phase="before"}`]: values });

const CASES: Case[] = [
  {
    alert: "ImhookDown",
    fires: { 'up{job="imhook",instance="a:1"}': always(0) },
    isSilent: { 'up{job="imhook",instance="a:1"}': always(1), 'up{job="other",instance="b:1"}': always(0) },
  },
  {
    alert: "ImhookDown",
    fires: { 'up{job="other",instance="b:1"}': always(1) },
    isSilent: { 'up{job="imhook",instance="a:1"}': always(1) },
  },
  { alert: "ImhookNotReady", fires: { [`imhook_ready{${SERVER}}`]: always(0) }, isSilent: { [`imhook_ready{${SERVER}}`]: always(1) } },
  {
    alert: "ImhookJournalFailing",
    fires: { [`imhook_commit_failures_total{${SERVER}}`]: `0x28 1x10` },
    isSilent: { [`imhook_commit_failures_total{${SERVER}}`]: always(3) },
  },
  {
    alert: "ImhookJournalFailing",
    fires: { [`imhook_failed_calls_total{${WORKER},sender="openim",reason="not-recorded"}`]: `0x28 1x10` },
    isSilent: { [`imhook_failed_calls_total{${WORKER},sender="openim",reason="incomplete-body"}`]: steadily(1) },
  },
  // Callbacks come for an hour, then no more.
  { alert: "ImhookCallbacksStopped", at: 90, fires: answers("0+60x60 3600x2000"), isSilent: answers(steadily(60)) },
  // Few come, then no more; or none has ever come.
  { alert: "ImhookCallbacksStopped", at: 90, fires: answers("0+1x70 70x2000"), isSilent: answers(always(0)) },
  {
    alert: "ImhookAnswersNearBudget",
    fires: { ...buckets(1.2, 600), [`imhook_budget_seconds{${WORKER},sender="openim"}`]: always(1.2) },
    isSilent: { ...buckets(0.4, 600), [`imhook_budget_seconds{${WORKER},sender="openim"}`]: always(1.2) },
  },
  {
    alert: "ImhookFallbacks",
    fires: { ...answers(steadily(100)), [`imhook_fallbacks_total{${WORKER},sender="openim",reason="deadline"}`]: steadily(2) },
    isSilent: { ...answers(steadily(1000)), [`imhook_fallbacks_total{${WORKER},sender="openim",reason="deadline"}`]: steadily(2) },
  },
  {
    alert: "ImhookFallbacks",
    fires: { ...answers(steadily(100)), [`imhook_fallbacks_total{${WORKER},sender="openim",reason="error"}`]: steadily(50) },
    isSilent: { ...answers(steadily(100)), [`imhook_fallbacks_total{${WORKER},sender="openim",reason="quarantine"}`]: steadily(50) },
  },
  {
    alert: "ImhookLoadShed",
    fires: { [`imhook_fallbacks_total{${WORKER},sender="openim",reason="overload"}`]: `0x28 4x10` },
    isSilent: { [`imhook_fallbacks_total{${WORKER},sender="openim",reason="deadline"}`]: steadily(4) },
  },
  {
    alert: "ImhookQuarantineRising",
    at: 60,
    fires: {
      [`imhook_entries_total{${WORKER},sender="openim",status="accepted"}`]: steadily(90),
      [`imhook_entries_total{${WORKER},sender="openim",status="quarantined"}`]: steadily(10),
    },
    isSilent: {
      [`imhook_entries_total{${WORKER},sender="openim",status="accepted"}`]: steadily(2000),
      [`imhook_entries_total{${WORKER},sender="openim",status="quarantined"}`]: steadily(10),
    },
  },
  {
    alert: "ImhookCallsRefused",
    fires: { [`imhook_refused_calls_total{${WORKER},sender="openim",reason="invalid-credentials"}`]: steadily(60) },
    isSilent: { [`imhook_refused_calls_total{${WORKER},sender="openim",reason="invalid-credentials"}`]: steadily(1) },
  },
  {
    alert: "ImhookClockSkew",
    fires: { [`imhook_refused_calls_total{${WORKER},sender="tencent-chat",reason="expired-signature"}`]: steadily(6) },
    isSilent: { [`imhook_refused_calls_total{${WORKER},sender="tencent-chat",reason="invalid-signature"}`]: steadily(6) },
  },
  {
    alert: "ImhookWorkerDied",
    fires: { [`imhook_worker_deaths_total{${SERVER}}`]: "0x20 1x20" },
    isSilent: { [`imhook_worker_deaths_total{${SERVER}}`]: always(1) },
  },
  {
    alert: "ImhookWorkersMissing",
    fires: { [`imhook_workers{${SERVER},state="ready"}`]: always(1), [`imhook_workers{${SERVER},state="wanted"}`]: always(2) },
    isSilent: { [`imhook_workers{${SERVER},state="ready"}`]: always(2), [`imhook_workers{${SERVER},state="wanted"}`]: always(2) },
  },
  {
    alert: "ImhookFollowerLagging",
    fires: { [`imhook_follower_lag_entries{${SERVER},follower="index"}`]: always(30_000) },
    isSilent: { [`imhook_follower_lag_entries{${SERVER},follower="index"}`]: `30000x25 0x20` },
  },
  {
    alert: "ImhookFollowerFailing",
    fires: { [`imhook_follower_failing{${SERVER},follower="relations"}`]: always(1) },
    isSilent: { [`imhook_follower_failing{${SERVER},follower="relations"}`]: "0x26 1x20" },
  },
  {
    alert: "ImhookRuleFailing",
    fires: { [`imhook_rule_results_total{${WORKER},rule="spam",result="failed"}`]: steadily(1) },
    isSilent: { [`imhook_rule_results_total{${WORKER},rule="spam",result="matched"}`]: steadily(1) },
  },
  {
    alert: "ImhookDeciderFailing",
    fires: {
      [`imhook_decider_questions_total{${WORKER},decider="moderation",result="answered"}`]: steadily(90),
      [`imhook_decider_questions_total{${WORKER},decider="moderation",result="late"}`]: steadily(10),
    },
    isSilent: {
      [`imhook_decider_questions_total{${WORKER},decider="moderation",result="answered"}`]: steadily(990),
      [`imhook_decider_questions_total{${WORKER},decider="moderation",result="late"}`]: steadily(10),
    },
  },
  {
    alert: "ImhookChangeRefused",
    fires: { [`imhook_check_ok{${SERVER},check="rules"}`]: always(0) },
    isSilent: { [`imhook_check_ok{${SERVER},check="journal"}`]: always(0), [`imhook_check_ok{${SERVER},check="rules"}`]: always(1) },
  },
  {
    alert: "ImhookDestinationDown",
    fires: { [`imhook_destination_state{${DESTINATION},kind="http",state="waiting"}`]: always(1) },
    isSilent: {
      [`imhook_destination_state{${DESTINATION},kind="http",state="waiting"}`]: "0x29 1x10",
      [`imhook_destination_state{${DESTINATION},kind="http",state="paused"}`]: always(1),
    },
  },
  {
    alert: "ImhookDeliveriesFailing",
    fires: {
      [`imhook_deliveries_total{${DESTINATION},result="failed"}`]: steadily(2),
      [`imhook_deliveries_total{${DESTINATION},result="delivered"}`]: steadily(8),
    },
    isSilent: {
      [`imhook_deliveries_total{${DESTINATION},result="failed"}`]: steadily(2),
      [`imhook_deliveries_total{${DESTINATION},result="delivered"}`]: steadily(98),
    },
  },
  {
    alert: "ImhookDestinationLagging",
    fires: {
      [`imhook_delivery_lag_entries{${DESTINATION}}`]: always(30_000),
      [`imhook_destination_state{${DESTINATION},kind="http",state="waiting"}`]: always(0),
    },
    isSilent: {
      [`imhook_delivery_lag_entries{${DESTINATION}}`]: always(30_000),
      [`imhook_destination_state{${DESTINATION},kind="http",state="paused"}`]: always(1),
    },
  },
  {
    alert: "ImhookDestinationLagging",
    fires: { [`imhook_delivery_lag_seconds{${DESTINATION}}`]: always(400) },
    isSilent: { [`imhook_delivery_lag_seconds{${DESTINATION}}`]: always(200) },
  },
  {
    alert: "ImhookDeadLetters",
    fires: { [`imhook_deliveries_total{${DESTINATION},result="dead"}`]: "0x25 1x10" },
    isSilent: { [`imhook_deliveries_total{${DESTINATION},result="dead"}`]: always(1) },
  },
  {
    alert: "ImhookDeliveriesPruned",
    fires: { [`imhook_deliveries_total{${DESTINATION},result="pruned"}`]: "0x25 40x10" },
    isSilent: { [`imhook_deliveries_total{${DESTINATION},result="pruned"}`]: always(40) },
  },
  {
    alert: "ImhookEventLoopSlow",
    fires: { [`nodejs_eventloop_lag_p99_seconds{${WORKER}}`]: always(0.4) },
    isSilent: { 'nodejs_eventloop_lag_p99_seconds{job="other",instance="b:1"}': always(0.4) },
  },
  {
    alert: "ImhookTokensGuessed",
    fires: { [`imhook_operator_refusals_total{${SERVER},reason="wrong-token"}`]: steadily(5) },
    isSilent: { [`imhook_operator_refusals_total{${SERVER},reason="wrong-token"}`]: steadily(1) },
  },
];

const NAMES = readAlerts().map(({ alert }) => alert);
const missing = missingPrometheus();
const withPrometheus = missing === null ? describe : describe.skip;

test("each alert has a case", () => {
  expect(CASES.map(({ alert }) => alert).filter((name) => !NAMES.includes(name))).toEqual([]);
  expect(NAMES.filter((name) => !CASES.some(({ alert }) => alert === name))).toEqual([]);
});

test("alerts ask for metrics and labels that exist", () => {
  const selectors = readAlerts().flatMap(({ expr }) => selectorsIn(expr));
  const rows: Readonly<Record<string, MetricRow>> = METRICS;
  expect(selectors.length).toBeGreaterThan(NAMES.length);
  for (const { metric, labels } of selectors.filter(({ metric }) => metric.startsWith("imhook_"))) {
    const row = rows[metric] ?? rows[metric.replace(/_(bucket|count|sum)$/, "")];
    expect({ metric, isKnown: row !== undefined }).toEqual({ metric, isKnown: true });
    for (const label of labels) expect([...(row?.labels ?? []), "le", "job", "instance", "worker"]).toContain(label);
  }
});

withPrometheus(missing ?? "promtool", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-alerts-"));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test("accepts the rule file", async () => {
    const { code, stdout, stderr } = await run("promtool", ["check", "rules", join(REPOSITORY, ALERTS)]);
    expect({ code, stderr, rules: /(\d+) rules found/.exec(stdout)?.[1] }).toEqual({ code: 0, stderr: "", rules: String(NAMES.length) });
  });

  test("finds that each alert fires when it should, and only then", async () => {
    const tests = CASES.flatMap(({ alert, fires, isSilent, at = DEFAULT_MINUTES }) => [
      toTest(alert, fires, at, [{ labels: "{}", value: 1 }]),
      toTest(alert, isSilent, at, []),
    ]);
    const path = join(folder, "alerts.test.yaml");
    // JSON is YAML.
    await writeFile(path, JSON.stringify({ rule_files: [join(REPOSITORY, ALERTS)], evaluation_interval: "1m", tests }));
    const { code, stdout, stderr } = await run("promtool", ["test", "rules", path]);
    expect({ code, output: stdout + stderr }).toEqual({ code: 0, output: expect.stringContaining("SUCCESS") });
  });

  function toTest(alert: string, series: Series, minutes: number, samples: object[]): object {
    const expr = `count(ALERTS{alertname="${alert}",alertstate="firing"})`;
    return {
      name: `${alert} ${samples.length === 0 ? "is silent" : "fires"}`,
      interval: "1m",
      input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
      promql_expr_test: [{ expr, eval_time: `${minutes}m`, exp_samples: samples }],
    };
  }
});
