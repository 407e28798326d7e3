import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DOCUMENTS } from "../../src/openapi/read-document.ts";
import { lintFlows, runFlows, runMockFlows } from "../../src/scripts/contracts/flows.ts";
import { compareWithRelease, keepRelease, newestRelease } from "../../src/scripts/contracts/released.ts";
import { REPOSITORY, run } from "../support/run.ts";

const MAIN_FLOWS = join(REPOSITORY, "openapi/arazzo/main-flows.yaml");
const MOCK_FLOWS = join(REPOSITORY, "openapi/arazzo/mock-flows.yaml");

/** Paths of a document, as far as the tests below change them. */
// Each change reaches into another place of the document.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Document = any;

let folder: string;

beforeAll(async () => {
  process.env.PATH = `${join(REPOSITORY, "node_modules/.bin")}:${process.env.PATH}`;
  folder = await mkdtemp(join(tmpdir(), "imhook-contracts-test-"));
});

afterAll(() => rm(folder, { recursive: true }));

test("npm run contracts passes, and says what it checked", async () => {
  const { code, stdout } = await run("node", ["src/scripts/contracts/main.ts"]);
  const headings = stdout.split("\n").filter((line) => /^\S/.test(line));
  expect(headings).toEqual([
    "passed  Versions",
    ...DOCUMENTS.map((document) => `passed  Changes of ${document}`),
    ...DOCUMENTS.map((document) => `passed  Score of ${document}`),
    "passed  Flows as documents",
    "passed  Flows against imhook",
    "passed  Flows against the mock",
  ]);
  expect(stdout).toMatch(/Flows against imhook\n\s+Workflows: 9 passed, 9 total\n/);
  expect(code).toBe(0);
}, 120_000);

describe("a change since a release", () => {
  const path = "/openim/callbackBeforeAddBlackCommand";
  const schemaOf = (document: Document) => document.components.schemas.BeforeAddBlackRequest;
  const removeCommand = (document: Document) => {
    delete document.paths[path];
  };
  const askForMore = (document: Document) => {
    schemaOf(document).required.push("operationID");
    schemaOf(document).properties.operationID = { type: "string" };
  };
  const takeOtherType = (document: Document) => {
    schemaOf(document).properties.ownerUserID = { type: "integer" };
  };
  const addField = (document: Document) => {
    schemaOf(document).properties.later = { type: "string" };
  };
  const sayMore = (document: Document) => {
    document.info.description += " More.";
  };

  test.each([
    { name: "that removes a command", change: removeCommand, from: "0.1.0", to: "0.1.0", passed: false },
    { name: "that removes a command", change: removeCommand, from: "0.1.0", to: "0.1.1", passed: false },
    { name: "that removes a command", change: removeCommand, from: "0.1.0", to: "0.2.0", passed: true },
    { name: "that removes a command", change: removeCommand, from: "1.4.0", to: "1.5.0", passed: false },
    { name: "that removes a command", change: removeCommand, from: "1.4.0", to: "2.0.0", passed: true },
    { name: "that asks for one more field", change: askForMore, from: "0.1.0", to: "0.1.0", passed: false },
    { name: "that takes another type", change: takeOtherType, from: "0.1.0", to: "0.1.0", passed: false },
    { name: "that adds a field", change: addField, from: "0.1.0", to: "0.1.0", passed: true },
    { name: "of words alone", change: sayMore, from: "1.4.0", to: "1.4.0", passed: true },
    { name: "of nothing", change: () => {}, from: "1.4.0", to: "1.4.0", passed: true },
  ])("$name passes from $from to $to: $passed", async ({ change, from, to, passed }) => {
    const released = await writeDocument("released.json", from, () => {});
    const verdict = await compareWithRelease(released, await writeDocument("current.json", to, change));
    expect({ verdict, passed: verdict.passed }).toEqual({ verdict, passed });
    if (!passed) expect(verdict.text).toMatch(/1 breaking|info.version/);
  });

  test.each(["", "{", '{"openapi":"3.1.0"}'])("of a document that is none fails: %p", async (text) => {
    const broken = join(folder, "broken.json");
    await writeFile(broken, text);
    expect((await compareWithRelease(await writeDocument("released.json", "0.1.0", () => {}), broken)).passed).toBe(false);
  });
});

test("a document that the release did not have passes", async () => {
  const verdict = await compareWithRelease(join(folder, "none.json"), join(REPOSITORY, "generated/openim.json"));
  expect(verdict).toMatchObject({ passed: true, text: expect.stringContaining("openim.json: not in the release") });
});

test("the newest release is the one with the highest number, and there is none before the first", async () => {
  const releases = join(folder, "releases");
  expect(newestRelease(releases)).toBeUndefined();
  for (const version of ["0.9.0", "0.10.0", "0.2.11"]) await mkdir(join(releases, version), { recursive: true });
  expect(newestRelease(releases)).toBe("0.10.0");
});

test("a release keeps every document as it is", async () => {
  keepRelease("9.9.9", join(folder, "kept"));
  for (const document of DOCUMENTS) {
    const kept = JSON.parse(await readFile(join(folder, "kept/9.9.9", `${document}.json`), "utf8"));
    expect(kept).toEqual(JSON.parse(await readFile(join(REPOSITORY, "generated", `${document}.json`), "utf8")));
  }
});

describe("a flow fails where", () => {
  test.each([
    ["imhook shows another friend", MAIN_FLOWS, runFlows, ['target == "flow_bob"', 'target == "flow_carol"'], "befriendOnTencentChat"],
    ["imhook answers with another status", MAIN_FLOWS, runFlows, ["$statusCode == 403", "$statusCode == 401"], "foreignApp"],
    ["the mock decides otherwise", MOCK_FLOWS, runMockFlows, ["nextCode == 1", "nextCode == 0"], "blockRefused"],
    ["a request is not what its document allows", MOCK_FLOWS, runMockFlows, ["groupID: flow_group", "groupID: 7"], "groupChanged"],
  ] as const)("%s", async (_name, path, runThem, [from, to], workflow) => {
    const { passed, text } = await runThem(await changedFlows(path, from, to));
    expect(passed).toBe(false);
    expect(text).toContain(`Workflow name: ${workflow}`);
  });

  test("it names an operation that no document has", async () => {
    const changed = await changedFlows(MAIN_FLOWS, "operator.getReady", "operator.getUnready");
    expect(await runFlows(changed)).toMatchObject({ passed: false, text: expect.stringContaining("getUnready") });
  });

  test("it is no description of flows", async () => {
    const changed = await changedFlows(MAIN_FLOWS, "steps:", "stages:");
    expect(await lintFlows([changed])).toMatchObject({ passed: false, text: expect.stringContaining("stages") });
  });
});

async function writeDocument(name: string, version: string, change: (document: Document) => void): Promise<string> {
  const document = JSON.parse(await readFile(join(REPOSITORY, "generated/openim.json"), "utf8"));
  change(document);
  document.info.version = version;
  await writeFile(join(folder, name), JSON.stringify(document));
  return join(folder, name);
}

/** A copy of flows with one place changed, which finds its documents where they are. Retries are left out: what is wrong stays wrong. */
async function changedFlows(path: string, from: string, to: string): Promise<string> {
  const flows = await readFile(path, "utf8");
  expect(flows).toContain(from);
  const changed = flows.replace(from, to).replaceAll("url: ../", `url: ${REPOSITORY}openapi/`).replace("retryLimit: 25", "retryLimit: 2");
  await writeFile(join(folder, "flows.yaml"), changed);
  return join(folder, "flows.yaml");
}
