import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { examine, type Subject } from "../../../src/cli/doctor/examine/examine.ts";
import type { Finding } from "../../../src/server/diagnosis/finding.ts";
import { get, post, send } from "../../support/http.ts";
import { openRaw } from "../../support/raw.ts";
import { run } from "../../support/run.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { type Answer, json } from "../conform/servers/right.ts";
import { type SmallServer, serveAnswer } from "../conform/servers/serve.ts";

const APPS = { IMHOOK_TENCENT_CHAT_APPS: "1400000001:token", IMHOOK_OPENIM_APPS: "shop:secret" };

let app: TestApp;
let servers: SmallServer[] = [];

beforeAll(async () => {
  app = await startTestApp(APPS);
});

afterAll(() => app.remove());

afterEach(async () => {
  for (const server of servers) await server.close();
  servers = [];
});

describe("at imhook", () => {
  test.each(["tencent-chat", "openim"])("finds no fault with address, answer, clock, record and credentials of %s", async (sender) => {
    const findings = await look({ url: `${app.url}/${sender}`, operator: app.operatorUrl });
    // How long the answer took depends on what else is running.
    const ours = findings.filter(
      ({ area, seen }) => ["connection", "answer", "credentials"].includes(area) && !seen.startsWith("the answer took"),
    );
    expect(ours.filter(({ severity }) => severity !== "ok")).toEqual([]);
    expect(ours).toHaveLength(5);
    expect(findings).toContainEqual(finding("ok", "the call arrived unchanged, from 127.0.0.1", "journal"));
  });

  test.each([
    { fault: "another path", path: "/elsewhere/openim", settings: {}, severity: "error", seen: "status 404 at http" },
    {
      fault: "another token",
      path: "/tencent-chat",
      settings: { IMHOOK_TENCENT_CHAT_APPS: "1400000001:other" },
      severity: "error",
      seen: "status 403 for a call with the credentials",
    },
    {
      fault: "another app",
      path: "/tencent-chat",
      settings: { IMHOOK_TENCENT_CHAT_APPS: "1400000002:token" },
      severity: "error",
      seen: "status 403 for a call",
    },
    {
      fault: "another secret",
      path: "/openim",
      settings: { IMHOOK_OPENIM_APPS: "shop:other" },
      severity: "error",
      seen: "status 401 for a call",
    },
  ])("reports $fault", async ({ path, settings, severity, seen }) => {
    expect(await look({ url: `${app.url}${path}`, environment: settings })).toContainEqual(finding(severity, seen));
  });

  test("says what a path begins with if there is a prefix", async () => {
    const findings = await look({ url: `${app.url}/openim-not`, sender: "openim", environment: { IMHOOK_PATH_PREFIX: "/chat" } });
    expect(findings).toContainEqual(expect.objectContaining({ remedy: expect.stringContaining("its path begins with /chat/openim") }));
  });

  test("looks below the prefix if the URL has no path, or the prefix alone", async () => {
    const prefixed = await startTestApp({ ...APPS, IMHOOK_PATH_PREFIX: "/chat" });
    for (const url of [prefixed.url, `${prefixed.url}/`, new URL(prefixed.url).origin]) {
      const findings = await look({ url, environment: { IMHOOK_PATH_PREFIX: "/chat" } });
      expect(findings.filter(({ area, severity }) => area === "answer" && severity === "ok")).toHaveLength(3);
    }
    await prefixed.remove();
  });

  test("takes the name and secret from the URL", async () => {
    const url = `${app.url.replace("//", "//shop:secret@")}/openim`;
    expect(await look({ url, environment: { IMHOOK_OPENIM_APPS: "shop:other" } })).toContainEqual(
      finding("ok", "app shop: a call with the correct secret is accepted"),
    );
  });
});

describe("at a server that", () => {
  test.each([
    {
      fault: "redirects permanently",
      answer: redirect(308),
      sender: "tencent-chat",
      severity: "error",
      seen: "status 308, redirected to https://elsewhere.example/",
    },
    { fault: "redirects permanently", answer: redirect(308), sender: "openim", severity: "warning", seen: "status 308, redirected to" },
    {
      fault: "redirects with another method",
      answer: redirect(301),
      sender: "openim",
      severity: "error",
      seen: "status 301, redirected to",
    },
    { fault: "answers in HTML", answer: page, sender: "openim", severity: "error", seen: "expected a JSON object, received" },
    { fault: "does not know the path", answer: () => json(404, {}), sender: "openim", severity: "error", seen: "status 404 at" },
    {
      fault: "refuses unknown commands",
      answer: () => openIm({ errCode: 5000, nextCode: 1 }),
      sender: "openim",
      severity: "error",
      seen: "expected an answer that stops nothing",
    },
    {
      fault: "has another time",
      answer: () => openIm({}, 120),
      sender: "openim",
      severity: "error",
      seen: "this clock and the server's differ by 1",
    },
    {
      fault: "has nearly the same time",
      answer: () => openIm({}, -20),
      sender: "openim",
      severity: "warning",
      seen: "this clock and the server's differ by 2",
    },
    {
      fault: "shows local time",
      answer: () => openIm({}, 8 * 3600),
      sender: "openim",
      severity: "error",
      seen: "(8 h), as if one of them showed local time",
    },
    {
      fault: "speaks TLS at this port",
      answer: () => ({ status: 400, text: "The plain HTTP request was sent to HTTPS port" }),
      sender: "openim",
      severity: "error",
      seen: "the port speaks TLS, and the URL begins with http:",
    },
    {
      fault: "is slow",
      answer: () => ({ ...openIm({}), waitMs: 2600 }),
      sender: "openim",
      severity: "warning",
      seen: "ms of the 5000 ms",
    },
    {
      fault: "hangs up",
      answer: () => ({ status: 0, text: "", cut: true }),
      sender: "openim",
      severity: "error",
      seen: "socket hang up",
    },
    {
      fault: "accepts every call",
      answer: () => openIm({}),
      sender: "openim",
      severity: "error",
      seen: "app shop: a call without a secret is accepted",
    },
  ])("$fault ($sender): $severity", async ({ answer, sender, severity, seen }) => {
    expect(await look({ url: `${await serve(answer)}/${sender}` })).toContainEqual(finding(severity, seen));
  });

  test("rewrites bodies", async () => {
    const proxy = await serve(async ({ url, headers: { authorization = "" }, text }) => {
      const rewritten = JSON.stringify(JSON.parse(text));
      const { status, text: reply } = await send(`${app.url}${url.pathname}`, { headers: { authorization }, body: rewritten });
      return { status, text: reply };
    });
    const findings = await look({ url: `${proxy}/openim`, operator: app.operatorUrl });
    expect(findings).toContainEqual(finding("error", "something changed the body on its way", "journal"));
  });

  test("does not belong to the operator API", async () => {
    const url = `${await serve(() => openIm({}))}/openim`;
    expect(await look({ url, operator: app.operatorUrl })).toContainEqual(
      finding("error", "the call was answered but is not in the journal", "journal"),
    );
  });
});

describe("in the journal", () => {
  let fresh: TestApp;

  beforeAll(async () => {
    fresh = await startTestApp({ IMHOOK_OPERATOR_TOKEN: "op" });
  });

  afterAll(() => fresh.remove());

  const ask = () => look({ operator: fresh.operatorUrl, environment: { ...NO_APPS, IMHOOK_OPERATOR_TOKEN: "op" } });

  test("reports that nothing arrived, then what arrived, what never did, and how much is in quarantine", async () => {
    expect(await ask()).toContainEqual(finding("warning", "no callback of openim was ever recorded"));
    for (let count = 0; count < 9; count += 1)
      await post(`${fresh.url}/openim/callbackBeforeAddBlackCommand`, {
        callbackCommand: "callbackBeforeAddBlackCommand",
        ownerUserID: "a",
        blackUserID: "b",
      });
    const findings = await ask();
    expect(findings).toContainEqual(finding("ok", "the last callback of openim arrived at 20"));
    expect(findings).toContainEqual(finding("ok", "0 of the last 9 callbacks of openim are in quarantine"));
    const { items: never } = findings.find(({ seen }) => seen === "commands never received from openim: 51") ?? {};
    expect(never).toHaveLength(51);
    expect(never).toContain("afterRemoveBlack");
    expect(never).not.toContain("beforeAddBlack");
    await post(`${fresh.url}/openim/callbackTeaCommand`, {});
    await post(`${fresh.url}/openim/foreign/callbackTeaCommand`, {});
    const later = await ask();
    expect(later).toContainEqual(finding("warning", "1 of the last 10 callbacks of openim are in quarantine"));
    expect(later).toContainEqual(finding("warning", "1 call from 127.0.0.1 rejected as unknown-app, last at 20"));
  });

  test("reports what kept clients from being served, and says what to do", async () => {
    for (const [text, url] of [
      ["\u0016\u0003\u0001\u0002", fresh.url],
      ["\u0016\u0003\u0001\u0002", fresh.url],
      ["PROXY TCP4 203.0.113.7 10.0.0.1 50000 8080\r\n", fresh.url],
      ["garbage\r\n\r\n", fresh.url],
      ["\u0016\u0003\u0001\u0002", fresh.operatorUrl],
    ] as const) {
      const connection = openRaw(url);
      connection.write(text);
      await connection.closed;
    }
    await get(`${fresh.operatorUrl}/api/relations`, { authorization: "Bearer guessed" });
    const findings = (await ask()).filter(({ area }) => area === "connection");
    expect(findings).toEqual([
      finding("warning", "callback port, 2 times: request not read: the client speaks TLS"),
      finding("warning", "callback port, once: request not read: a load balancer sends the PROXY protocol, which is off"),
      finding("warning", "operator API, once: request not read: the client speaks TLS"),
      finding("warning", "the operator API was called once with a wrong token"),
    ]);
    expect(findings[1]).toMatchObject({ remedy: expect.stringContaining("set IMHOOK_PROXY_PROTOCOL to on") });
  });

  test("reports that the server keeps fewer connections than are configured", async () => {
    const environment = { ...NO_APPS, IMHOOK_OPERATOR_TOKEN: "op", IMHOOK_MAX_CONNECTIONS: "100000" };
    expect(await look({ operator: fresh.operatorUrl, environment })).toContainEqual(
      finding("warning", "the server keeps 2000 connections open, and IMHOOK_MAX_CONNECTIONS is 100000"),
    );
  });

  test("says what a wrong RequestTime looks like", async () => {
    const signed = await startTestApp(APPS);
    const RequestTime = String(Date.now());
    await post(tencentChatUrl(signed.url, "Sns.CallbackBlackListAdd", { SdkAppid: "1400000001", RequestTime, Sign: "0" }), {});
    expect(await look({ operator: signed.operatorUrl })).toContainEqual(
      expect.objectContaining({
        seen: expect.stringContaining("rejected as expired-signature"),
        why: expect.stringContaining("in milliseconds, as it seems"),
        remedy: expect.stringContaining("must send RequestTime in seconds"),
      }),
    );
    await signed.remove();
  });

  test("reports a wrong token and a closed port, and continues", async () => {
    expect(await look({ operator: fresh.operatorUrl })).toContainEqual(finding("error", "the operator API answers 401"));
    expect(await look({ operator: await closedUrl() })).toContainEqual(
      finding("warning", "the operator API does not answer (connect ECONNREFUSED"),
    );
  });
});

describe("imhook doctor", () => {
  test("exits with 0 and prints the findings by area", async () => {
    const { code, stdout, stderr } = await doctor([`${app.url}/openim`]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^configuration\n {2}ok {6}apps with a token or secret: 1400000001, shop\n/);
    expect(stdout).toMatch(/\nanswer\n {2}ok {6}status 200 and a reply that openim can read, in \d+ ms\n/);
    expect(stdout).toMatch(/\nerrors: 0, warnings: \d\n$/);
    expect(stdout).not.toMatch(/secret@|:token/);
  });

  test("exits with 1 for an error, and says why and what to do, as text and as JSON", async () => {
    const { code, stdout } = await doctor([`${app.url}/nowhere/openim`]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      / {2}error {3}status 404 at .*\n {10}The server takes no callbacks at this path\.\n {10}Do: configure the sender/,
    );
    const { stdout: text } = await doctor([`${app.url}/nowhere/openim`, "--json"]);
    expect(JSON.parse(text)).toContainEqual(finding("error", "status 404 at", "answer"));
  });

  test("reports a setting that prevents the start", async () => {
    const { code, stdout } = await doctor([], { IMHOOK_PORT: "x" });
    expect(code).toBe(1);
    expect(stdout).toContain("error   IMHOOK_PORT must be a whole number");
  });

  test.each([
    { parameters: ["nowhere"], named: "nowhere is not a URL" },
    { parameters: ["--openim-config", "/nowhere.yml"], named: "webhooks.yml; /nowhere.yml does not exist (ENOENT): correct the path" },
    { parameters: ["--operator", "nowhere"], named: "--operator must be the URL of the operator API" },
    { parameters: ["http://127.0.0.1:1/x"], named: "add --sender" },
  ])("says what is wrong with $parameters", async ({ parameters, named }) => {
    const { code, stdout, stderr } = await doctor(parameters);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

const NO_APPS = { IMHOOK_TENCENT_CHAT_APPS: "", IMHOOK_OPENIM_APPS: "" };

/** Without an operator API by default. */
function look({ environment = {}, ...subject }: Partial<Subject>): Promise<Finding[]> {
  return examine({ ...subject, environment: { ...APPS, IMHOOK_OPERATOR_PORT: "0", ...environment } });
}

function doctor(parameters: string[], environment: Record<string, string> = {}) {
  return run("node", ["src/cli/main.ts", "doctor", ...parameters], { environment: { ...APPS, IMHOOK_OPERATOR_PORT: "0", ...environment } });
}

function finding(severity: string, seen: string, area?: string) {
  return expect.objectContaining({ severity, seen: expect.stringContaining(seen), ...(area === undefined ? {} : { area }) });
}

async function closedUrl(): Promise<string> {
  const server = await serveAnswer(page);
  await server.close();
  return server.url;
}

async function serve(answer: Parameters<typeof serveAnswer>[0]): Promise<string> {
  const server = await serveAnswer(answer);
  servers.push(server);
  return server.url;
}

function redirect(status: number): Answer {
  return () => ({ status, text: "", headers: { location: "https://elsewhere.example/" } });
}

function page(): ReturnType<Answer> {
  return { status: 200, text: "<html></html>" };
}

function openIm(fields: Record<string, number>, secondsAhead = 0): ReturnType<Answer> {
  const reply = json(200, { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0, ...fields });
  return { ...reply, headers: { date: new Date(Date.now() + secondsAhead * 1000).toUTCString() } };
}
