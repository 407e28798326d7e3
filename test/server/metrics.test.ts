import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createTcpServer, type Server as TcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createServer, type Server } from "../../src/index.ts";
import { METRICS } from "../../src/metrics/table.ts";
import { get, post, send } from "../support/http.ts";
import { parseMetrics, readMetrics, sumOf } from "../support/metrics.ts";
import { type OtlpReceiver, startOtlpReceiver } from "../support/otlp-receiver.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { waitUntil } from "../support/wait-until.ts";

const BLOCK = { CallbackCommand: "Sns.CallbackBlackListAdd", PairList: [{ From_Account: "alice", To_Account: "mallory" }] };
const RULES = `
lists: { spammers: [mallory] }
deciders:
  moderation: { url: http://127.0.0.1:1/decide }
rules:
  - name: no-spammers
    on: user.blocking
    when: inList("spammers", actor) && count("blocks", actor, "1h") > 3
    refuse: {}
  - name: moderated
    on: user.blocking
    ask: moderation
`;

const TEXT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

describe("a server that has everything", () => {
  let folder: string;
  let server: Server;
  let receiver: OtlpReceiver;

  beforeEach(async () => {
    receiver = await startOtlpReceiver();
    folder = await mkdtemp(join(tmpdir(), "imhook-metrics-"));
    await writeFile(join(folder, "rules.yaml"), RULES);
    server = await createServer({
      handlers: { tencentChat: { "Sns.CallbackBlackListAdd": () => {} } },
      settings: { port: 0, operator: { port: 0 }, dataDir: join(folder, "data"), rules: join(folder, "rules.yaml") },
      environment: { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${receiver.url}/v1/traces` },
    });
  });

  afterEach(async () => {
    await server.close();
    await receiver.close();
    await rm(folder, { recursive: true });
  });

  test("tells every metric of the table, each with its labels", async () => {
    await post(tencentChatUrl(server.url, BLOCK.CallbackCommand), BLOCK);
    await waitUntil(() => server.afterCalls().made === 1);
    const { text } = await get(`${server.operatorUrl}/metrics`);
    const told = [...parseMetrics(text).keys()];
    for (const [name, { type, labels }] of Object.entries(METRICS)) {
      const series = told.filter(
        (key) => key.replace(/\{.*/, "").replace(/_(bucket|sum|count)$/, "") === name || key.startsWith(`${name}{`),
      );
      expect({ name, isTyped: text.includes(`# TYPE ${name} ${type}\n`), series: series.length > 0 }).toEqual({
        name,
        isTyped: true,
        series: true,
      });
      for (const label of labels) expect(series.filter((key) => !key.includes(`${label}="`))).toEqual([]);
    }
    expect(text).toContain('imhook_deliveries_total{destination="after-handlers",result="delivered"} 1');
  });
});

describe("the metrics of a server", () => {
  let app: TestApp;

  afterEach(() => app.remove());

  test("count what happened to callbacks", async () => {
    app = await startTestApp();
    await post(tencentChatUrl(app.url, BLOCK.CallbackCommand), BLOCK);
    await post(tencentChatUrl(app.url, "Sns.CallbackLater"), { CallbackCommand: "Sns.CallbackLater" });
    await post(tencentChatUrl(app.url, BLOCK.CallbackCommand, { SdkAppid: "1" }), BLOCK);
    const metrics = await readMetrics(`${app.operatorUrl}/metrics`);
    const at = (series: string) => metrics.get(series);
    expect({
      known: at('imhook_callbacks_total{sender="tencent-chat",command="Sns.CallbackBlackListAdd",outcome="acknowledged",worker="1"}'),
      unknown: at('imhook_callbacks_total{sender="tencent-chat",command="unknown",outcome="quarantined",worker="1"}'),
      refused: at('imhook_refused_calls_total{sender="tencent-chat",reason="unknown-app",worker="1"}'),
      answers: at('imhook_answer_seconds_count{sender="tencent-chat",phase="after",worker="1"}'),
      entries: sumOf(metrics, "imhook_entries_total"),
      commits: at("imhook_commit_entries_sum"),
      position: at("imhook_journal_position"),
      ready: at("imhook_ready"),
      workers: at('imhook_workers{state="ready"}'),
    }).toEqual({ known: 1, unknown: 1, refused: 1, answers: 1, entries: 2, commits: 2, position: 2, ready: 1, workers: 1 });
    expect(at('imhook_file_bytes{file="journal"}')).toBeGreaterThan(0);
    expect(at('process_cpu_seconds_total{worker="1"}')).toBeGreaterThan(0);
    expect(metrics.has('nodejs_eventloop_lag_p99_seconds{worker="1"}')).toBe(true);
  });

  test("have no number of a process if they are summed", async () => {
    app = await startTestApp();
    await post(tencentChatUrl(app.url, BLOCK.CallbackCommand), BLOCK);
    const metrics = await readMetrics(`${app.operatorUrl}/metrics?workers=sum`);
    expect([...metrics.keys()].filter((series) => series.includes("worker="))).toEqual([]);
    expect(sumOf(metrics, "imhook_callbacks_total")).toBe(1);
  });

  test("are Prometheus's text, need the token, and refuse what does not exist", async () => {
    app = await startTestApp({ IMHOOK_OPERATOR_TOKEN: "a-token" });
    const authorization = { authorization: "Bearer a-token" };
    const url = `${app.operatorUrl}/metrics`;
    expect((await get(url)).status).toBe(401);
    expect(await get(url, authorization)).toMatchObject({
      status: 200,
      headers: { "content-type": TEXT_TYPE, "cache-control": "no-store" },
    });
    expect(await send(url, { method: "HEAD", headers: authorization })).toMatchObject({ status: 200, text: "" });
    expect((await get(`${url}?workers=all`, authorization)).status).toBe(400);
  });

  test("count wrong tokens", async () => {
    app = await startTestApp({ IMHOOK_OPERATOR_TOKEN: "a-token" });
    await get(`${app.operatorUrl}/metrics`, { authorization: "Bearer another" });
    const metrics = await readMetrics(`${app.operatorUrl}/metrics`, { authorization: "Bearer a-token" });
    expect(metrics.get('imhook_operator_refusals_total{reason="wrong-token"}')).toBe(1);
  });

  test("say that callbacks cannot be recorded", async () => {
    app = await startTestApp();
    await rm(join(app.config.dataDirectory, "journal.sqlite"));
    const metrics = await readMetrics(`${app.operatorUrl}/metrics`);
    expect([metrics.get("imhook_ready"), metrics.get('imhook_check_ok{check="journal"}')]).toEqual([0, 0]);
    expect(metrics.get("imhook_commit_failures_total")).toBeGreaterThan(0);
    expect(metrics.has('imhook_file_bytes{file="journal"}')).toBe(false);
  });
});

describe("a port of their own", () => {
  let app: TestApp | undefined;
  let taken: TcpServer | undefined;
  let folder: string | undefined;

  afterEach(async () => {
    await app?.remove();
    app = undefined;
    taken?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  test("serves metrics to anybody, and nothing else", async () => {
    app = await startTestApp({ IMHOOK_OPERATOR_TOKEN: "a-token", IMHOOK_METRICS_PORT: "0" });
    const url = app.metricsUrl ?? "";
    expect(await get(`${url}/metrics`)).toMatchObject({ status: 200, headers: { "content-type": TEXT_TYPE } });
    expect(sumOf(await readMetrics(`${url}/metrics?workers=sum`), "imhook_ready")).toBe(1);
    expect(await send(`${url}/metrics`, { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
    for (const path of ["/", "/api/callbacks", "/metrics/", "/metrics?workers=all"])
      expect({ path, status: (await get(`${url}${path}`)).status }).toEqual({ path, status: 404 });
    expect((await send(`${url}/metrics`, { method: "POST" })).status).toBe(404);
  });

  test("is not opened without the setting", async () => {
    app = await startTestApp();
    expect(app.metricsUrl).toBeNull();
  });

  test("that is taken stops the start, and the setting is named", async () => {
    taken = createTcpServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken?.once("listening", resolve));
    // A server that listens on a port, not on a pipe, has an address of this form.
    const { port } = taken.address() as { port: number };
    folder = await mkdtemp(join(tmpdir(), "imhook-metrics-"));
    const started = startTestApp({ IMHOOK_METRICS_PORT: String(port) }, folder);
    await expect(started).rejects.toThrow(
      `127.0.0.1:${port} is already in use. Stop the process that listens there, or set IMHOOK_METRICS_PORT`,
    );
  });
});
