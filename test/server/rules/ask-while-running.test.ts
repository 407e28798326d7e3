import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { Webhook } from "standardwebhooks";
import { type Asked, startDecider } from "../../support/decider.ts";
import { get } from "../../support/http.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { type AskingServer, BLOCK, prepareAskingServer } from "./asking-server.ts";

const [OLD, NEW] = [1, 2].map((byte) => `whsec_${Buffer.alloc(32, byte).toString("base64")}`) as [string, string];

/** Long enough for any answer that comes. */
const PATIENT = ", timeout: 60000";

let asking: AskingServer;

beforeEach(async () => {
  asking = await prepareAskingServer();
});

afterEach(() => asking.remove());

/** Lets the decider hold back its answer; the function that it returns gives it. */
function holdBack(message: string): () => void {
  let answer = () => {};
  asking.answer((_asked, response) => {
    answer = () => response.end(JSON.stringify({ decision: "refuse", message }));
    return undefined;
  });
  return () => answer();
}

/** Which of the secrets sign a question. */
function signedBy({ text, headers }: Asked): boolean[] {
  return [OLD, NEW].map((secret) => {
    try {
      new Webhook(secret).verify(text, headers as Record<string, string>);
      return true;
    } catch {
      return false;
    }
  });
}

test("a decider that hangs is given up before the budget ends, so the fallback is never sent, however many rules ask", async () => {
  const rule = (name: string) => `  - { name: ${name}, on: user.blocking, ask: moderation }\n`;
  const rules = `deciders:\n  moderation: { url: '${asking.service.url}', timeout: 60000 }\nrules:\n${["a", "b", "c", "d"].map(rule).join("")}`;
  await asking.start(rules, { budget: 1000 });
  asking.answer(() => undefined);
  expect(await asking.block()).toMatchObject({ nextCode: 0 });
  const entry = await asking.newestEntry();
  expect(entry).toMatchObject({ decision: { kind: "allow" }, decidedBy: { by: "default", name: null } });
  expect(entry.decision).not.toHaveProperty("fallback");
  expect(entry.rules.asked.map(({ rule: name, failure }: { rule: string; failure: string }) => [name, failure])).toEqual([
    ["a", expect.stringMatching(/^gave no answer within \d+ ms$/)],
    ...["b", "c", "d"].map((name) => [name, expect.stringMatching(/^(?:is not asked, because too little|gave no answer within \d ms)/)]),
  ]);
  expect((await asking.read("/api/statistics")).fallbacks).toEqual({ quarantine: 0, deadline: 0, error: 0, overload: 0 });
});

test("more questions at once than allowed fail at once, and callbacks go on", async () => {
  await asking.start(asking.rulesFile(undefined, `${PATIENT}, concurrency: 2`), { budget: 60_000 });
  const answers: Array<() => void> = [];
  asking.answer((_asked, response) => void answers.push(() => response.end('{"decision":"refuse"}')));
  const blocks = Array.from({ length: 8 }, () => asking.block());
  await waitUntil(async () => answers.length === 2 && (await asking.read("/api/statistics")).deciders.moderation.failed.overload === 6);
  for (const answer of answers) answer();
  const codes = (await Promise.all(blocks)).map(({ nextCode }) => nextCode);
  expect(codes.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
});

test("a secret is replaced without a restart and without a question that the decider rejects", async () => {
  await asking.write("moderation.secret", OLD);
  await asking.start(asking.rulesFile(undefined, `${PATIENT}, secretFile: moderation.secret`));
  const ask = async () => {
    await asking.block();
    return signedBy(asking.service.asked.at(-1) as Asked);
  };
  expect(await ask()).toEqual([true, false]);
  await asking.write("moderation.secret", `${OLD}\n${NEW}\n`);
  await waitUntil(() => asking.lines.some(({ msg }) => msg === "secrets of a decider read again"));
  expect(await ask()).toEqual([true, true]);
  await asking.write("moderation.secret", `${NEW}\n`);
  await asking.reload();
  expect(await ask()).toEqual([false, true]);
  expect((await asking.read("/api/rules")).deciders).toMatchObject([{ signed: true }]);

  // A file that cannot be used any more leaves the secrets from before in use.
  await asking.write("moderation.secret", `${OLD.slice(0, 20)}\n`);
  await asking.reload();
  expect(await ask()).toEqual([false, true]);
  expect((await asking.read("/api/rules")).failure).toMatchObject({ faults: [{ file: "moderation.secret", line: 1 }] });
  expect((await asking.read("/ready")).rules).toContain("the rules from before stay in use");
  await asking.write("moderation.secret", OLD);
  await asking.reload();
  expect(await ask()).toEqual([true, false]);
  expect((await asking.read("/api/rules")).failure).toBeNull();
});

test("another decider is asked from the next callback on; a question that is on its way is answered", async () => {
  const next = await startDecider(() => ({ decision: "refuse", message: "next" }));
  await asking.start(asking.rulesFile(undefined, PATIENT), { budget: 60_000 });
  const answer = holdBack("first");
  const first = asking.block();
  await waitUntil(() => asking.service.asked.length === 1);
  await asking.write("rules.yaml", asking.rulesFile(undefined, PATIENT).replace(asking.service.url, next.url));
  await asking.reload();
  expect(await asking.block()).toMatchObject({ errMsg: "next" });
  answer();
  expect(await first).toMatchObject({ errMsg: "first" });
  await next.close();
});

test("a file with a fault is refused, and the decider from before is asked", async () => {
  const sound = asking.rulesFile(undefined, PATIENT);
  await asking.start(sound);
  asking.answer(() => ({ decision: "refuse", message: "still" }));
  for (const [rules, fault] of [
    [asking.rulesFile("on: user.blocking, ask: moderatoin"), "There is no decider moderatoin."],
    [asking.rulesFile(undefined, ", secretFile: gone"), "does not exist"],
    [`lists: { gone: { file: gone } }\n${asking.rulesFile()}`, "does not exist"],
  ] as const) {
    await asking.write("rules.yaml", rules);
    await asking.reload();
    expect((await asking.read("/api/rules")).failure).toMatchObject({ faults: [{ message: expect.stringContaining(fault) }] });
    expect(await asking.block()).toMatchObject({ errMsg: "still" });
  }
  await asking.write("rules.yaml", sound);
  await asking.reload();
  expect(await asking.read("/api/rules")).toMatchObject({ failure: null, deciders: [{ counts: { asked: 3, answered: 3 } }] });
});

test("rules that are loaded again keep the circuit and the counts of a decider that has not changed", async () => {
  await asking.start(asking.rulesFile(undefined, PATIENT));
  asking.answer((_asked, response) => void response.writeHead(500).end());
  for (let count = 0; count < 6; count += 1) await asking.block();
  await asking.write("rules.yaml", `# the same\n${asking.rulesFile(undefined, PATIENT)}`);
  await asking.reload();
  await asking.block();
  const moderation = async () => (await asking.read("/api/statistics")).deciders.moderation;
  expect(await moderation()).toMatchObject({ asked: 7, failed: { status: 5, open: 2 }, circuits: { open: 1 } });
  const opened = asking.lines.filter(({ msg }) => msg === "decider failed again and again, it is left alone for some seconds");
  expect(opened).toMatchObject([{ decider: "moderation", failure: "answered with status 500" }]);
  await asking.write("rules.yaml", asking.rulesFile(undefined, ", timeout: 59999"));
  await asking.reload();
  await asking.block();
  expect(await moderation()).toMatchObject({ asked: 1, circuits: { closed: 1 } });
  await asking.write("rules.yaml", "rules: []");
  await asking.reload();
  expect(await moderation()).toBeUndefined();
});

test("a stop waits for the answers of callbacks", async () => {
  const server = await asking.start(asking.rulesFile(undefined, PATIENT), { budget: 60_000 });
  const answer = holdBack("last");
  const last = asking.block();
  await waitUntil(() => asking.service.asked.length === 1);
  const stopped = server.close();
  answer();
  expect(await last).toMatchObject({ errMsg: "last" });
  await stopped;
});

test("no secret is in the log, the journal or the operator API", async () => {
  await asking.write("moderation.secret", OLD);
  const server = await asking.start(asking.rulesFile(undefined, `${PATIENT}, secretFile: moderation.secret`));
  asking.answer(({ headers }) => JSON.stringify({ decision: "refuse", code: 7, ...headers }));
  await asking.block();
  await asking.write("moderation.secret", `${NEW} ${OLD}`);
  await asking.reload();
  await asking.block();
  const paths = ["/api/rules", "/api/statistics", "/api/callbacks", `/api/callbacks/${(await asking.newestEntry()).id}`, "/ready"];
  const answers = await Promise.all(paths.map(async (path) => (await get(`${server.operatorUrl}${path}`)).text));
  const data = join(asking.folder, "data");
  const files = await readdir(data, { withFileTypes: true });
  const contents = await Promise.all(files.filter((file) => file.isFile()).map(({ name }) => readFile(join(data, name), "latin1")));
  const everything = [JSON.stringify(asking.lines), ...answers, ...contents].join("\n");
  expect(everything).toContain("This is no secret");
  expect(everything).toContain(BLOCK);
  for (const secret of [OLD, NEW]) {
    for (const form of [secret, secret.slice(6), secret.slice(6, 26), encodeURIComponent(secret)]) expect(everything).not.toContain(form);
  }
});

test("imhook does not start with a decider that it cannot ask, and says why", async () => {
  await asking.write("bad", "hunter2");
  const reasonOf = (rules: string) => asking.start(rules).then(() => "it started", String);
  expect(await reasonOf(asking.rulesFile("on: user.blocking, ask: moderatoin"))).toContain(
    "There is no decider moderatoin. (Did you mean moderation?)",
  );
  expect(await reasonOf(asking.rulesFile(undefined, ", secretFile: gone"))).toContain("does not exist (ENOENT)");
  const reason = await reasonOf(asking.rulesFile(undefined, ", secretFile: bad"));
  expect(reason).toContain("bad:1: This is no secret");
  expect(reason).not.toContain("hunter2");
});
