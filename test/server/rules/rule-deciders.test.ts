import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { DeciderDefinition } from "../../../src/rules/file/definition.ts";
import { createRuleDeciders, type PreparedDeciders, type RuleDeciders } from "../../../src/server/rules/rule-deciders.ts";
import { startDecider, type TestDecider } from "../../support/decider.ts";
import { callbackOf } from "../../support/rules.ts";
import { waitUntil } from "../../support/wait-until.ts";

const log = pino({ level: "silent" });

let folder: string;
let service: TestDecider;
let deciders: RuleDeciders;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-rule-deciders-"));
  service = await startDecider(() => ({ decision: "allow" }));
});

afterEach(async () => {
  await deciders.close();
  await service.close();
  await rm(folder, { recursive: true });
});

const definitionOf = (name: string, more: Partial<DeciderDefinition> = {}): DeciderDefinition => ({
  ...{ name, url: service.url, secretFile: null, timeout: 20_000, concurrency: 1, line: 1 },
  ...more,
});

async function prepare(...definitions: DeciderDefinition[]): Promise<PreparedDeciders> {
  const prepared = await deciders.prepare(definitions, join(folder, "rules.yaml"));
  if (prepared.faults !== undefined) throw new Error(JSON.stringify(prepared.faults));
  return prepared;
}

function ask(prepared: PreparedDeciders, name: string): Promise<string> {
  const callback = callbackOf("openim", "callbackBeforeAddBlackCommand", { ownerUserID: "alice", blackUserID: "bob" });
  return prepared.ask(name, { rule: "ask", texts: [], callback }, ({ decision }) => decision).catch(String);
}

test("a decider that is not needed any more can still be asked, by callbacks that the rules from before decide", async () => {
  deciders = createRuleDeciders({ log });
  const first = await prepare(definitionOf("gone"), definitionOf("kept"));
  first.use();
  const second = await prepare(definitionOf("kept", { line: 7 }), definitionOf("new"));
  second.use();
  expect(await ask(first, "gone")).toBe("allow");
  expect(Object.keys(deciders.counts())).toEqual(["kept", "new"]);
  expect([await ask(first, "kept"), await ask(second, "kept"), await ask(second, "new")]).toEqual(["allow", "allow", "allow"]);
  // It is one decider: what was asked before the change still counts.
  expect(deciders.counts().kept).toMatchObject({ asked: 2, answered: 2 });
});

test("it is closed after a while", async () => {
  deciders = createRuleDeciders({ log, lingerMs: 1 });
  const first = await prepare(definitionOf("gone"));
  first.use();
  (await prepare()).use();
  await waitUntil(async () => /closed|destroyed/.test(await ask(first, "gone")));
});

test("deciders that are not put in use are closed, and those in use stay", async () => {
  deciders = createRuleDeciders({ log });
  const first = await prepare(definitionOf("kept"));
  first.use();
  const second = await prepare(definitionOf("kept"), definitionOf("new"));
  second.discard();
  await waitUntil(async () => /closed|destroyed/.test(await ask(second, "new")));
  expect(await ask(first, "kept")).toBe("allow");
  expect(Object.keys(deciders.counts())).toEqual(["kept"]);
});

test("every secret file that cannot be used is a fault, and what was in use stays", async () => {
  deciders = createRuleDeciders({ log });
  (await prepare(definitionOf("kept"))).use();
  await writeFile(join(folder, "sound"), `whsec_${Buffer.alloc(32, 1).toString("base64")}`);
  await writeFile(join(folder, "bad"), "x");
  const definitions = ["sound", "bad", "gone"].map((secretFile) => definitionOf(secretFile, { secretFile }));
  const { faults } = await deciders.prepare(definitions, join(folder, "rules.yaml"));
  expect(faults).toMatchObject([
    { file: "bad", line: 1 },
    { file: "gone", line: null },
  ]);
  expect(Object.keys(deciders.counts())).toEqual(["kept"]);
});

test("a decider whose secret file, URL or limits change is another one", async () => {
  deciders = createRuleDeciders({ log });
  const first = await prepare(definitionOf("one"));
  first.use();
  await ask(first, "one");
  for (const change of [{ url: `${service.url}&x` }, { timeout: 19_999 }, { concurrency: 2 }]) {
    (await prepare(definitionOf("one", change))).use();
    expect(deciders.counts().one).toMatchObject({ asked: 0 });
  }
});
