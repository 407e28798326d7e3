import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Ended, run } from "../../support/run.ts";
import { right as rightDecider, SECRET } from "./decider/servers/right.ts";
import { json, right } from "./servers/right.ts";
import { type SmallServer, serveAnswer } from "./servers/serve.ts";

let folder: string;
let good: SmallServer;
let bad: SmallServer;

const HOSTILE = "<script>alert('1')</script>\u0000\u001b[31m\ud800";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-test-"));
  good = await serveAnswer(right);
  bad = await serveAnswer(() => json(200, { actionCode: 0, errMsg: HOSTILE }));
});

afterAll(async () => {
  await good.close();
  await bad.close();
  await rm(folder, { recursive: true });
});

const BLOCK = ["--only", "commands/callbackBeforeAddBlackCommand/block"];

test("exits with 0 and prints a line for each family if all pass", async () => {
  const { code, stdout, stderr } = await conform([`${good.url}/open/openim`, ...BLOCK]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe("document      family            passed  failed skipped\nopenim        commands               3       0       0\n");
});

test("exits with 1 and prints what was expected, what was received, and how to reproduce it", async () => {
  const { code, stdout } = await conform([`${bad.url}/openim`, ...BLOCK]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^FAILED openim\/commands\/callbackBeforeAddBlackCommand\/block\/path\n/);
  expect(stdout).toMatch(/expected {2}a reply as documented for callbackBeforeAddBlackCommand: .*errCode/);
  expect(stdout).toMatch(/https:\/\/github\.com\/openimsdk/);
  expect(stdout).not.toMatch(/[^\n\P{Cc}]/u);
  const [, line = ""] = /repeat +(curl .*)/.exec(stdout) ?? [];
  expect(line).toContain(`${bad.url}/openim/callbackBeforeAddBlackCommand`);
});

test("shows the first of many failures for the same reason", async () => {
  const { stdout } = await conform([`${bad.url}/openim`, "--form", "path", "--only", "openim/commands"]);
  expect(stdout.match(/^FAILED/gm)?.length).toBeLessThan(15);
  expect(stdout).toMatch(/and \d+ more failures: openim commands, rule document/);
});

test("writes reports that CI and a browser can read, even if answers are hostile", async () => {
  const [xml, html] = [join(folder, "a.xml"), join(folder, "a.html")];
  await conform([`${bad.url}/openim`, ...BLOCK, "--report", `junit=${xml}`, "--report", `html=${html}`]);
  const xmlText = await readFile(xml, "utf8");
  expect(xmlText).not.toMatch(/<script|[^\t\n\P{Cc}]|\p{Cs}/u);
  expect(xmlText).toContain('failures="3"');
  const htmlText = await readFile(html, "utf8");
  expect(htmlText).not.toContain("<script>alert");
  expect(htmlText).toContain("&lt;script&gt;alert");
  expect(htmlText).not.toMatch(/(src|href)="(?!https:\/\/github\.com)/);
});

test("prints JSON", async () => {
  const { stdout } = await conform([`${bad.url}/openim`, ...BLOCK, "--json"]);
  const { summary, checks } = JSON.parse(stdout);
  expect(summary).toEqual([{ document: "openim", family: "commands", passed: 0, failed: 3, skipped: 0 }]);
  expect(checks[0]).toMatchObject({ id: "openim/commands/callbackBeforeAddBlackCommand/block/path", status: "failed", rule: "document" });
});

test("prints no secret in any report", async () => {
  const url = `${bad.url.replace("//", "//shop:s3cr3t@")}/openim`;
  const html = join(folder, "b.html");
  const { stdout } = await conform([url, "--only", "commands/callbackBeforeAddBlackCommand", "--report", `html=${html}`]);
  expect(stdout).toContain(`-u 'shop:'"$SECRET"`);
  const encoded = Buffer.from("shop:s3cr3t").toString("base64");
  for (const text of [stdout, await readFile(html, "utf8")]) {
    expect(text).not.toContain("s3cr3t");
    expect(text).not.toContain(encoded);
  }
});

test("checks both URLs of imhook for a URL without a path", async () => {
  const { code, stdout } = await conform([good.url, "--only", "unknown-command"]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^tencent-chat +tolerance/m);
  expect(stdout).toMatch(/^openim +tolerance/m);
});

describe("with --decider", () => {
  let decider: SmallServer;

  beforeAll(async () => {
    decider = await serveAnswer((call) => (call.url.pathname === "/echo" ? json(200, { decision: call.text }) : rightDecider(call)));
  });

  afterAll(() => decider.close());

  const BLOCKS = ["--only", "callbackBeforeAddBlackCommand"];

  test("exits with 0 and prints a line for each family if all pass", async () => {
    const ended = await conform(["--decider", `${decider.url}/decide`, "--secret", SECRET, ...BLOCKS, "--timeout", "20000"]);
    expect(ended).toEqual({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(/^document +family +passed +failed +skipped\ndecider +questions +\d+ +0 +0\n$/),
    });
  });

  test("exits with 1, and writes reports without the secret", async () => {
    const [xml, html] = [join(folder, "decider.xml"), join(folder, "decider.html")];
    const reports = ["--report", `junit=${xml}`, "--report", `html=${html}`];
    const { code, stdout } = await conform(["--decider", `${decider.url}/echo`, "--secret", SECRET, ...BLOCKS, ...reports]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAILED decider\/questions\/callbackBeforeAddBlackCommand\/block\n/);
    expect(stdout).toMatch(/expected {2}an answer that the document allows\n +received {2}the decider gave an answer whose `decision` is/);
    for (const text of [stdout, await readFile(xml, "utf8"), await readFile(html, "utf8")]) {
      expect(text).toContain("decider/questions/callbackBeforeAddBlackCommand/block");
      expect(text).not.toContain(SECRET.slice("whsec_".length));
    }
  });

  test("prints JSON", async () => {
    const { stdout } = await conform([
      "--decider",
      `${decider.url}/decide`,
      "--secret",
      SECRET,
      "--only",
      "authentication/unsigned",
      "--json",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      summary: [{ document: "decider", family: "authentication", passed: 1, failed: 0, skipped: 0 }],
      checks: [{ id: "decider/authentication/unsigned", status: "passed" }],
    });
  });
});

describe("exits with 2", () => {
  test.each([
    { parameters: ["nowhere"], named: "nowhere is not a URL" },
    { parameters: ["ftp://127.0.0.1/openim"], named: "is not a URL" },
    { parameters: ["http://127.0.0.1:1/openim?x=1"], named: "must have no query" },
    { parameters: ["http://127.0.0.1:1/callbacks"], named: "add --sender" },
    { parameters: ["http://127.0.0.1:1", "--app", "1"], named: "--app needs --sender" },
    { parameters: ["http://127.0.0.1:1/openim", "--secret", "x"], named: "--secret needs --app" },
    { parameters: ["http://127.0.0.1:1/openim"], named: "no answer from http://127.0.0.1:1/openim" },
    { parameters: ["http://imhook.invalid/openim"], named: "no answer from http://imhook.invalid/openim (getaddrinfo" },
    { parameters: ["http://127.0.0.1:1/openim", "--only", "("], named: "regular expression" },
    { parameters: ["http://127.0.0.1:1/openim", "--only", "tea"], named: "no check has an id that matches tea" },
    { parameters: ["http://127.0.0.1:1/openim", "--form", "tea"], named: "Allowed choices are path, query, bare" },
    { parameters: ["http://127.0.0.1:1/openim", "--concurrency", "0"], named: "whole number" },
    { parameters: ["http://127.0.0.1:1/openim", "--report", "pdf=x"], named: "junit=FILE or html=FILE" },
    { parameters: ["http://127.0.0.1:1/openim", "--tea"], named: "unknown option" },
    { parameters: [], named: "write the URL of a callback backend, or --decider and the URL of a decider" },
    { parameters: ["http://127.0.0.1:1/openim", "--timeout", "100"], named: "--timeout needs --decider" },
    { parameters: ["http://127.0.0.1:1/openim", "--timeout", "60001"], named: "whole number of milliseconds from 1 to 60000" },
    { parameters: ["http://127.0.0.1:1/openim", "--decider", "http://127.0.0.1:1/decide"], named: "write one URL" },
    { parameters: ["--decider", "nowhere"], named: "nowhere is not a URL" },
    { parameters: ["--decider", "http://a:s3cr3t@127.0.0.1:1/decide"], named: "no user name and no password" },
    { parameters: ["--decider", "http://127.0.0.1:1/decide", "--secret", "s3cr3t"], named: "must be whsec_" },
    { parameters: ["--decider", "http://127.0.0.1:1/decide", "--app", "1"], named: "--app is not for deciders" },
    { parameters: ["--decider", "http://127.0.0.1:1/decide", "--form", "path"], named: "--form is not for deciders" },
    { parameters: ["--decider", "http://127.0.0.1:1/decide"], named: "no answer from http://127.0.0.1:1/decide" },
    { parameters: ["--decider", "http://127.0.0.1:1/decide", "--only", "tea"], named: "no check has an id that matches tea" },
  ])("for $parameters", async ({ parameters, named }) => {
    const { code, stdout, stderr } = await conform(parameters);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|s3cr3t/);
  });

  test("for a server that never answers", async () => {
    const silent = await serveAnswer(() => new Promise(() => {}));
    const { code, stderr } = await conform([`${silent.url}/openim`]);
    await silent.close();
    expect(code).toBe(2);
    expect(stderr).toContain("no answer within 10000 ms");
  });

  test("for a report that cannot be written", async () => {
    const { code, stderr } = await conform([`${good.url}/open/openim`, ...BLOCK, "--report", `html=${folder}/none/a.html`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot write the report: .*a\.html does not exist \(ENOENT\), nor does .*none: correct the path/);
  });
});

function conform(parameters: string[]): Promise<Ended> {
  return run("node", ["src/cli/main.ts", "conform", ...parameters]);
}
