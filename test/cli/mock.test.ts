import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { OpenAPIBackend } from "openapi-backend";
import { addFaultShare, createDraw } from "../../src/cli/mock/fault-shares.ts";
import type { Mock } from "../../src/cli/mock/mock.ts";
import { openMocks } from "../../src/cli/mock/mocks.ts";
import { createMockServer, type MockServerOptions } from "../../src/cli/mock/server.ts";
import { type Listener, listen } from "../../src/http/listen.ts";
import { DOCUMENTS, readDocument } from "../../src/openapi/read-document.ts";
import { shareAjv } from "../../src/openapi/share-ajv.ts";
import { get, post, type Response, send } from "../support/http.ts";
import { documentedCommands } from "../support/operations.ts";
import { parseEvents } from "../support/parse-events.ts";
import { run, start } from "../support/run.ts";
import { effectOf } from "../support/sender-effects.ts";
import { startTestApp } from "../support/start.ts";
import { openImUrls, tencentChatUrl } from "../support/urls.ts";

const mocks: Mock[] = await openMocks();
const BLOCK = "callbackBeforeAddBlackCommand";
/** The effect of each example. */
const EFFECTS = { allow: "unchanged", modify: "changed", refuse: "refused" };
const NO_BODY_PROBLEMS = ["body-missing", "body-not-json", "body-not-object", "body-too-deep", "body-too-large"];

let mock: Listener;
let lines: string[];
const judges: Record<string, OpenAPIBackend> = {};

beforeAll(async () => {
  mock = await open();
  for (const { document } of mocks) judges[document] = await openJudge(document);
});

afterAll(() => mock.close());

const operations = mocks.flatMap(({ document, operations }) => operations.map((operation) => ({ document, ...operation })));

test("serves every operation of all documents", () => {
  const ids = DOCUMENTS.flatMap((name) =>
    Object.values(readDocument(name).paths).flatMap((item) =>
      Object.values(item as object).flatMap((operation) => operation.operationId ?? []),
    ),
  );
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(ids.toSorted());
});

const document = readDocument("operator");
const isEvent = shareAjv()({}).compile({ $ref: "#/components/schemas/LiveEvent", components: document.components });

/** What is wrong with an answer according to its document; null if nothing is. openapi-backend judges JSON alone. */
function errorsOf(document: string, operationId: string, { text, json, status, headers }: Response): unknown {
  if (headers["content-type"] !== "text/event-stream") return judge(document).validateResponse(json, operationId, status).errors;
  const [event, ...others] = parseEvents(text);
  return isEvent(event) && others.length === 0 ? null : (isEvent.errors ?? others);
}

describe.each(operations)("$operationId", ({ document, operationId, method, path, examples }) => {
  test.each(examples)("answers %s, which the document allows, and by default the first example", async (example) => {
    const url = `${mock.url}${path.replace("{id}", "019a9f1c-7a00-7000-8000-000000000001")}`;
    const response = await send(`${url}?__example=${example}`, { method });
    expect({ response: response.text, errors: errorsOf(document, operationId, response) }).toEqual({
      response: response.text,
      errors: null,
    });
    expect(response.headers["preference-applied"]).toBe(`example=${example}`);
    if (example === examples[0]) expect((await send(url, { method })).text).toBe(response.text);
    if (["allow", "acknowledge"].includes(example)) expect(response.status).toBe(200);
  });
});

describe.each(documentedCommands)("$command", ({ sender, command, examples }) => {
  test("is known in every URL form, and its request examples have no problems", async () => {
    const addresses = sender === "openim" ? Object.values(openImUrls(mock.url, command)) : [tencentChatUrl(mock.url, command)];
    for (const { body } of examples) {
      const renamed = sender === "openim" ? { ...body, callbackCommand: command } : body;
      for (const address of addresses) {
        const response = await post(address, renamed);
        expect({ address, problems: response.headers["request-problems"], status: response.status }).toEqual({ address, status: 200 });
      }
    }
  });
});

const repeating = documentedCommands
  .filter(({ metadata }) => Object.keys(metadata.echo).length > 0)
  .flatMap((documented) => Object.entries(EFFECTS).map(([example, effect]) => ({ ...documented, example, effect })));

test.each(repeating)("$command repeats in $example what a reply must repeat", async ({ sender, command, examples, example, effect }) => {
  const sent = { ...examples[0]?.body, groupID: "group-7", groupName: "Some other name", faceURL: "other.png" };
  const response = await post(`${mock.url}/openim/${command}?__example=${example}`, sent);
  expect(judge(sender).validateResponse(response.json, command, 200).errors).toBeNull();
  expect(effectOf(sender, command, sent, response.json)).toBe(effect);
});

describe("preferences", () => {
  test.each<[string, Record<string, string>, string]>([
    ["in the header", { prefer: "example=refuse" }, ""],
    ["quoted, among others", { prefer: 'respond-async, wait=10; Example="refuse"' }, ""],
    ["in the query", {}, "?__example=refuse"],
    ["in the query, against the header", { prefer: "example=allow" }, "?__example=refuse"],
  ])("are read %s", async (_name, headers, query) => {
    expect((await post(`${mock.url}/openim/${BLOCK}${query}`, {}, headers)).json.nextCode).toBe(1);
  });

  test.each([
    ["example=nothing", `${BLOCK} has no example nothing; it has allow, refuse, unknownApp`],
    ["example=", `${BLOCK} has no example ; it has allow, refuse, unknownApp`],
    ["example=constructor", `${BLOCK} has no example constructor; it has allow, refuse, unknownApp`],
    ["delay=60001", "delay must be a whole number of milliseconds from 0 to 60000"],
    ["delay=-1", "delay must be a whole number of milliseconds from 0 to 60000"],
    ["delay=1e3", "delay must be a whole number of milliseconds from 0 to 60000"],
    ["delay", "delay must be a whole number of milliseconds from 0 to 60000"],
    ["fault=toString", expect.stringContaining("unknown fault toString; the faults are none, status-500, html,")],
  ])("%s is rejected with the reason", async (prefer, detail) => {
    for (const response of [
      await post(`${mock.url}/openim/${BLOCK}`, {}, { prefer }),
      await post(`${mock.url}/openim/${BLOCK}?__${prefer}`, {}),
    ]) {
      expect(response).toMatchObject({
        status: 400,
        headers: { "content-type": "application/problem+json" },
        json: { status: 400, detail },
      });
    }
  });

  test("delay an answer", async () => {
    const startedAt = performance.now();
    await post(`${mock.url}/openim/${BLOCK}?__delay=300`, {});
    expect(performance.now() - startedAt).toBeGreaterThan(290);
  });
});

describe("faults", () => {
  test.each([
    ["status-500", { status: 500, text: "Internal Server Error" }],
    ["html", { status: 200, text: expect.stringMatching(/^<!doctype html>/), headers: { "content-type": "text/html" } }],
    ["empty", { status: 200, text: "" }],
    ["not-json", { status: 200, text: '{"actionCode":0,"errCode":0,"errMsg":"","errDlt":"","nextCode":0,', json: undefined }],
    ["wrong-type", { status: 200, json: { actionCode: "0", errCode: "0", errMsg: "", errDlt: "", nextCode: "0" } }],
    ["none", { status: 200, json: { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 } }],
  ])("%s", async (fault, answer) => {
    expect(await post(`${mock.url}/openim/${BLOCK}?__fault=${fault}`, {})).toMatchObject(answer);
  });

  test.each(["reset", "truncated"])("%s breaks the connection", async (fault) => {
    const outcome = post(`${mock.url}/openim/${BLOCK}?__fault=${fault}`, {});
    await expect(outcome).rejects.toMatchObject({ code: "ECONNRESET" });
  });

  test.each([
    ["hang", null, 0],
    ["slow-body", 200, 1],
  ])("%s makes the caller wait", async (fault, status, leastBytes) => {
    const seen = await watch(`${mock.url}/openim/${BLOCK}?__fault=${fault}`, 1000);
    expect(seen).toMatchObject({ status, ended: false });
    expect(seen.bytes).toBeGreaterThanOrEqual(leastBytes);
    expect(seen.bytes).toBeLessThan(30);
  });

  test.each(operations)("wrong-type of $operationId is not what its document allows", async ({ document, operationId, method, path }) => {
    const response = await send(`${mock.url}${path.replace("{id}", "x")}?__fault=wrong-type`, { method });
    expect(errorsOf(document, operationId, response)).not.toBeNull();
  });

  test("occur in their shares, and are the same for the same seed", () => {
    const shares = addFaultShare("hang=0.1", addFaultShare("html=0.3", new Map()));
    const draw = (seed: string) => Array.from({ length: 4000 }, createDraw(shares, seed));
    const drawn = draw("a");
    expect(draw("a")).toEqual(drawn);
    expect(draw("b")).not.toEqual(drawn);
    const countOf = (fault: string | null) => drawn.filter((each) => each === fault).length / drawn.length;
    expect(countOf("html")).toBeCloseTo(0.3, 1);
    expect(countOf("hang")).toBeCloseTo(0.1, 1);
    expect(countOf(null)).toBeCloseTo(0.6, 1);
  });

  test("apply to every answer unless the request asks for another", async () => {
    const failing = await open({ drawFault: createDraw(addFaultShare("html=1", new Map()), "a") });
    expect((await post(`${failing.url}/openim/${BLOCK}`, {})).text).toMatch(/^<!doctype/);
    expect((await post(`${failing.url}/openim/${BLOCK}`, {}, { prefer: "fault=none" })).json.nextCode).toBe(0);
    await failing.close();
  });

  test.each(["html", "html=", "html=1.1", "html=-1", "html=NaN", "html=1e-1", "html=0.5=1", "toString=1", "=1", ""])(
    "of the command line: %p is rejected",
    (text) => {
      expect(() => addFaultShare(text, new Map())).toThrow(/^(unknown fault|--fault .* needs a share)/);
    },
  );
});

describe("a problem of a request", () => {
  test("is reported in a header and a line, and the example is sent", async () => {
    const response = await post(`${mock.url}/openim/${BLOCK}`, { callbackCommand: BLOCK, ownerUserID: 7 });
    const problems = "body/ownerUserID must be string; body must have required property 'blackUserID'";
    expect(response.headers["request-problems"]?.toString().split("; ").sort()).toEqual(problems.split("; ").sort());
    expect(response).toMatchObject({ status: 200, json: { nextCode: 0 } });
    expect(lines.at(-1)).toMatch(`${BLOCK}: body`);
  });

  test("is the answer with --strict", async () => {
    const strict = await open({ strict: true });
    const bad = await post(`${strict.url}/openim/${BLOCK}`, { callbackCommand: BLOCK, ownerUserID: "a" });
    expect(bad).toMatchObject({ status: 422, json: { status: 422, reasons: ["body must have required property 'blackUserID'"] } });
    expect((await post(`${strict.url}/openim/${BLOCK}`, { callbackCommand: BLOCK, ownerUserID: "a", blackUserID: "b" })).status).toBe(200);
    await strict.close();
  });

  test.each([
    ["no body", ""],
    ["not JSON", "{"],
    ["a list", "[]"],
    ["null", "null"],
    ["too much", `"${"x".repeat(1 << 20)}"`],
    ["deep", "[".repeat(50_000)],
  ])("includes %s", async (_name, body) => {
    const response = await send(`${mock.url}/openim/${BLOCK}`, { body });
    expect(response.status).toBe(200);
    expect(NO_BODY_PROBLEMS).toContain(String(response.headers["request-problems"]).split(":")[0]);
  });

  test("cannot inject headers or control characters", async () => {
    const response = await post(`${mock.url}/openim/${BLOCK}`, { callbackCommand: "x\r\nEvil: 1\u001b[2J" });
    expect(response.headers.evil).toBeUndefined();
    expect(response.headers["request-problems"]).toContain("x??Evil: 1?[2J");
    // The control characters are what is looked for.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: see above
    expect(lines.join("")).not.toMatch(/[\u0000-\u001f]/);
  });

  test("is reported for the operator's parameters, but not for the mock's own", async () => {
    const response = await get(`${mock.url}/api/relations?limit=0&kind=foe&__delay=1`);
    expect(response.headers["request-problems"]).toMatch(/query\/kind must be .*; query\/limit must be >= 1/);
    expect((await get(`${mock.url}/api/relations?limit=10&__delay=1`)).headers["request-problems"]).toBeUndefined();
  });
});

describe("as a decider", () => {
  const { value: question = {} } = exampleQuestion();
  const signed = { "webhook-id": String(question.entry), "webhook-timestamp": "1767350400", "webhook-signature": "v1,c2lnbmVk" };

  test("takes a question at its mount and below it, signed or not", async () => {
    for (const path of ["/decide", "/decide/", "/decide/any/path?__example=allow"]) {
      for (const headers of [{}, signed]) {
        const { status, json, headers: received } = await post(`${mock.url}${path}`, question, headers);
        expect({ status, json, problems: received["request-problems"] }).toEqual({ status: 200, json: { decision: "allow" } });
      }
    }
  });

  test.each([
    ["a field is missing", { ...question, texts: undefined }, {}, "body must have required property 'texts'"],
    ["the time is none", question, { "webhook-timestamp": "now" }, "header/webhook-timestamp must be integer"],
    ["there is no body", "", {}, "body-missing: the request has no body"],
  ])("says so if %s", async (_what, body, headers, problem) => {
    const response =
      typeof body === "string" ? await send(`${mock.url}/decide`, { body }) : await post(`${mock.url}/decide`, body, headers);
    expect(response.headers["request-problems"]).toContain(problem);
  });

  test("takes a question about the largest message of a server", async () => {
    const text = "x".repeat(8 << 20);
    const { headers } = await post(`${mock.url}/decide`, { ...question, texts: [text], request: { content: text } });
    expect(headers["request-problems"]).toBeUndefined();
  });

  test("answers nothing but questions", async () => {
    expect(await get(`${mock.url}/decide`)).toMatchObject({ status: 405, json: { detail: "decider has no operation GET /decide" } });
  });
});

test.each([
  ["GET", `/openim/${BLOCK}`, 405, /has no operation GET/],
  ["POST", "/openim/callbackNobodyKnows", 404, /callbackNobodyKnows is not in the document; GET \/ lists/],
  ["POST", "/openim", 404, /names no command/],
  ["POST", "/tencent-chat?CallbackCommand=__proto__", 404, /__proto__ is not in the document/],
  ["GET", "/elsewhere", 404, /no operation at \/elsewhere/],
  ["GET", "/api/callbacks/%zz", 400, /not percent-encoded/],
  ["GET", "//", 404, /no operation at/],
  ["POST", "/", 404, /no operation at/],
])("%s %s is %d", async (method, path, status, detail) => {
  const response = await send(`${mock.url}${path}`, { method });
  expect(response).toMatchObject({ status, json: { status, detail: expect.stringMatching(detail) } });
});

test("lists the operations as text and as a page", async () => {
  const text = (await get(`${mock.url}/`)).text;
  const page = await get(`${mock.url}/`, { accept: "text/html,*/*;q=0.8" });
  expect(page.headers["content-type"]).toMatch(/^text\/html/);
  for (const { path, examples } of operations) {
    expect(text).toContain(`${path}  ${examples.join(", ")}\n`);
    expect(page.text).toContain(`${path}</code>`);
  }
});

describe("imhook mock", () => {
  test("prints what to try, answers it, and stops on a signal", async () => {
    const running = start("node", ["src/cli/main.ts", "mock", "--port", "0", "--delay", "5", "--fault", "html=0.5", "--seed", "a"]);
    const [, url = ""] = await running.printed(/listens at (http:\S+) and injects faults with seed a\.\n[\s\S]*api\/relations\n$/);
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(`${url}/api/relations`)));
    expect(new Set(answers.map(({ text }) => text.slice(0, 2)))).toEqual(new Set(["<!", '{"']));
    const triggered = await run("node", ["src/cli/main.ts", "trigger", "Sns.CallbackPrevFriendAdd", "--to", url]);
    expect(triggered).toMatchObject({ code: 0, stdout: expect.stringMatching(/\n200 OK in .*\n(\{"ActionStatus":"OK"|<!doctype html>)/) });
    running.kill("SIGTERM");
    expect(await running.ended).toMatchObject({ code: 0 });
  });

  test.each([
    [["--fault", "html=2"], "imhook: --fault html needs a share of all answers from 0 to 1, such as html=0.05; it is 2\n"],
    [["--fault", "html=0.7", "--fault", "hang=0.7"], "imhook: the shares of --fault must add up to at most 1; they add up to 1.4\n"],
    [["--delay", "60001"], "imhook: --delay must be a whole number of milliseconds from 0 to 60000; it is 60001\n"],
    [["--port", "65536"], "imhook: --port must be a whole number from 0 to 65535; it is 65536\n"],
  ])("%j ends with a message that says what to write", async (parameters, stderr) => {
    expect(await run("node", ["src/cli/main.ts", "mock", ...parameters])).toEqual({ code: 1, stdout: "", stderr });
  });

  test("a port that is taken is named", async () => {
    const app = await startTestApp();
    const { port } = new URL(app.url);
    const ended = await run("node", ["src/cli/main.ts", "mock", "--port", port]);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining(port) });
    await app.remove();
  });
});

/** The example of a question in its document. */
function exampleQuestion(): { value?: Record<string, unknown> } {
  const { requestBody } = readDocument("decider").paths["/decide"]?.post ?? {};
  return requestBody?.content["application/json"].examples.message ?? {};
}

function open(options: Partial<MockServerOptions> = {}): Promise<Listener> {
  lines = [];
  const report = (line: string) => void lines.push(line);
  const server = createMockServer({ mocks, delay: 0, drawFault: () => null, strict: false, report, ...options });
  return listen(server.callback(), "127.0.0.1", 0);
}

/** Judges replies by the document, with the stock openapi-backend. */
async function openJudge(document: Mock["document"]): Promise<OpenAPIBackend> {
  const sharedAjv = shareAjv();
  const api = new OpenAPIBackend({
    definition: readDocument(document),
    quick: true,
    strict: true,
    customizeAjv: (_stock, options) => sharedAjv(options),
  });
  return api.init();
}

function judge(document: string): OpenAPIBackend {
  const found = judges[document];
  if (found === undefined) throw new Error(`no document ${document}`);
  return found;
}

/** Watches an answer for a while, and then closes the connection. */
function watch(url: string, milliseconds: number): Promise<{ status: number | null; bytes: number; ended: boolean }> {
  const seen = { status: null as number | null, bytes: 0, ended: false };
  const outgoing = request(url, { method: "POST", agent: false }, (incoming) => {
    seen.status = incoming.statusCode ?? null;
    incoming.on("data", (chunk: Buffer) => {
      seen.bytes += chunk.length;
    });
    incoming.on("end", () => {
      seen.ended = true;
    });
    incoming.on("error", () => {});
  });
  outgoing.on("error", () => {});
  outgoing.end("{}");
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve({ ...seen });
      outgoing.destroy();
    }, milliseconds);
  });
}
