import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Document, parseDocument } from "yaml";
import { REPOSITORY, run } from "../support/run.ts";

/** What Redocly says of a document, as far as these tests look. */
interface Report {
  code: number | null;
  problems: Array<{ ruleId: string; message: string; location: Array<{ source: { ref: string } }> }>;
}

const BEFORE = "openapi/openim/paths/callbackBeforeAddBlackCommand.yaml";
const AFTER = "openapi/openim/paths/callbackAfterRemoveBlackCommand.yaml";
const TENCENT_CHAT_BEFORE = "openapi/tencent-chat/paths/Sns.CallbackPrevFriendAdd.yaml";
const OPERATOR = "openapi/operator/paths/getHealth.yaml";
const REQUEST = ["post", "requestBody", "content", "application/json"];

/** A copy of the documents and of their rules. */
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-lint-"));
  for (const path of ["openapi", "redocly.yaml"]) await cp(join(REPOSITORY, path), join(folder, path), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

test.each(["tencent-chat", "openim", "operator"])("%s passes as it stands", async (api) => {
  expect(await lint(api)).toEqual({ code: 0, problems: [] });
});

describe("one fault fails, by the rule's name", () => {
  test.each([
    { fault: "no x-phase", file: BEFORE, change: without("x-phase"), message: "x-phase must be" },
    { fault: "an unknown x-phase", file: BEFORE, change: having("x-phase", "during"), message: "x-phase must be" },
    { fault: "no x-aliases", file: AFTER, change: without("x-aliases"), message: "x-aliases must be" },
    { fault: "an alias without a capital", file: BEFORE, change: having("x-aliases", ["addblack"]), message: "x-aliases must be" },
    { fault: "an alias with a slash", file: BEFORE, change: having("x-aliases", ["black/Add"]), message: "x-aliases must be" },
    { fault: "an alias that is no list", file: BEFORE, change: having("x-aliases", "addBlackCommand"), message: "x-aliases must be" },
    { fault: "no x-decisions before", file: BEFORE, change: without("x-decisions"), message: "x-decisions must be" },
    { fault: "x-decisions without allow", file: BEFORE, change: having("x-decisions", ["refuse"]), message: "x-decisions must be" },
    { fault: "an unknown decision", file: BEFORE, change: having("x-decisions", ["allow", "deny"]), message: "x-decisions must be" },
    { fault: "x-decisions after", file: AFTER, change: having("x-decisions", ["allow"]), message: "x-decisions must be" },
    { fault: "no x-safe-default", file: AFTER, change: without("x-safe-default"), message: "x-safe-default must be" },
    { fault: "acknowledge before", file: BEFORE, change: having("x-safe-default", "acknowledge"), message: "x-safe-default must be" },
    { fault: "allow after", file: AFTER, change: having("x-safe-default", "allow"), message: "x-safe-default must be" },
    { fault: "no x-duplicate-key", file: AFTER, change: without("x-duplicate-key"), message: "x-duplicate-key must be" },
    {
      fault: "a duplicate key of the answer",
      file: AFTER,
      change: having("x-duplicate-key", ["$response.body#/a"]),
      message: "x-duplicate-key",
    },
    {
      fault: "a duplicate key of nothing",
      file: AFTER,
      change: having("x-duplicate-key", ["ownerUserID"]),
      message: "x-duplicate-key must be",
    },
    { fault: "no externalDocs", file: TENCENT_CHAT_BEFORE, change: without("externalDocs"), message: "externalDocs must be" },
  ])("imhook/command-extensions: $fault", async ({ file, change, message }) => {
    await edit(file, change);
    await expectFault(file, "imhook/command-extensions", message);
  });

  test.each([
    { file: BEFORE, operationId: "callbackBeforeAddBlack", expected: "callbackBeforeAddBlackCommand" },
    { file: TENCENT_CHAT_BEFORE, operationId: "Sns.CallbackPrevFriendAdd2", expected: "Sns.CallbackPrevFriendAdd" },
  ])("imhook/command-operation-id: the operationId $operationId", async ({ file, operationId, expected }) => {
    await edit(file, (document) => document.setIn(["post", "operationId"], operationId));
    await expectFault(file, "imhook/command-operation-id", `operationId must be ${expected}`);
  });

  test("imhook/command-operation-id: a file named otherwise", async () => {
    await rename(join(folder, BEFORE), join(folder, "openapi/openim/paths/addBlack.yaml"));
    const contents = "openapi/openim/openapi.yaml";
    await edit(contents, (document) => document.setIn(["paths", "/openim/callbackBeforeAddBlackCommand", "$ref"], "./paths/addBlack.yaml"));
    await expectFault(contents, "imhook/command-operation-id", "must refer to ./paths/callbackBeforeAddBlackCommand.yaml");
  });

  test("imhook/command-operation-id: another method", async () => {
    await edit(BEFORE, (document) => {
      document.setIn(["put"], document.getIn(["post"]));
      document.deleteIn(["post"]);
    });
    await expectFault(BEFORE, "imhook/command-operation-id", "has no post operation");
  });

  test.each([BEFORE, OPERATOR])("imhook/path-is-file: the path item of %s written inline", async (file) => {
    const contents = join(dirname(dirname(file)), "openapi.yaml");
    const text = await readFile(join(folder, file), "utf8");
    const item = parseDocument(text.replaceAll("../components/", "./components/")).toJS();
    await edit(contents, (document) => document.setIn(["paths", pathOf(document, file)], item));
    await expectFault(contents, "imhook/path-is-file", "write the path item in a file and refer to it");
  });

  test("imhook/path-is-file: a path item in a folder below", async () => {
    const contents = "openapi/operator/openapi.yaml";
    const text = await readFile(join(folder, OPERATOR), "utf8");
    await rm(join(folder, OPERATOR));
    await mkdir(join(folder, "openapi/operator/paths/health"));
    await writeFile(join(folder, "openapi/operator/paths/health/getHealth.yaml"), text.replaceAll("../components/", "../../components/"));
    await edit(contents, (document) => document.setIn(["paths", "/health", "$ref"], "./paths/health/getHealth.yaml"));
    await expectFault(contents, "imhook/path-is-file", "/health: write the path item in a file");
  });

  test.each([
    { fault: "an alias of another", aliases: ["removeBlackCommand"] },
    { fault: "the operationId of another", aliases: ["callbackAfterRemoveBlackCommand"] },
    { fault: "its own operationId", aliases: ["callbackBeforeAddBlackCommand"] },
    { fault: "one that stands twice", aliases: ["addBlackCommand", "addBlackCommand"] },
  ])("imhook/aliases-unique: an alias that is $fault", async ({ aliases }) => {
    await edit(BEFORE, having("x-aliases", aliases));
    const { code, problems } = await lint("openim");
    expect({ code, rules: rulesOf(problems) }).toEqual({ code: 1, rules: ["imhook/aliases-unique"] });
    expect(problems[0]?.message).toMatch(new RegExp(`^${aliases[0]} already names callback(BeforeAdd|AfterRemove)BlackCommand\\.$`));
  });

  test.each([
    { fault: "a request without examples", file: BEFORE, change: (document: Document) => document.deleteIn([...REQUEST, "examples"]) },
    {
      fault: "a request with an empty map of examples",
      file: BEFORE,
      change: (document: Document) => document.setIn([...REQUEST, "examples"], {}),
    },
    {
      fault: "a request with an example that has no name",
      file: AFTER,
      change: (document: Document) => {
        const [example] = Object.values(
          document.toJS().post.requestBody.content["application/json"].examples as Record<string, { value: unknown }>,
        );
        document.deleteIn([...REQUEST, "examples"]);
        document.setIn([...REQUEST, "example"], example?.value);
      },
    },
    {
      fault: "a reply without examples",
      file: TENCENT_CHAT_BEFORE,
      change: (document: Document) => document.deleteIn(["post", "responses", "200", "content", "application/json", "examples"]),
    },
    {
      fault: "an answer of the operator API without examples",
      file: OPERATOR,
      change: (document: Document) => document.deleteIn(["get", "responses", "200", "content", "application/json", "examples"]),
    },
  ])("imhook/named-examples: $fault", async ({ file, change }) => {
    await edit(file, change);
    await expectFault(file, "imhook/named-examples", "Give at least one example by name");
  });

  test.each([
    {
      fault: "lacks a required field",
      change: (document: Document) => document.deleteIn([...REQUEST, "examples", "block", "value", "ownerUserID"]),
    },
    {
      fault: "has a field of another type",
      change: (document: Document) => document.setIn([...REQUEST, "examples", "block", "value", "blackUserID"], 93),
    },
    {
      fault: "names another command",
      change: (document: Document) => document.setIn([...REQUEST, "examples", "block", "value", "callbackCommand"], 1),
    },
  ])("no-invalid-media-type-examples: an example that $fault", async ({ change }) => {
    await edit(BEFORE, change);
    await expectFault(BEFORE, "no-invalid-media-type-examples", "");
  });
});

/** Lints one document of the copy. */
async function lint(api: string): Promise<Report> {
  const { code, stdout } = await run("redocly", ["lint", api, "--format", "json"], { cwd: folder });
  return { code, problems: JSON.parse(stdout).problems };
}

/** All that is wrong is in `file` and against `rule`. */
async function expectFault(file: string, rule: string, message: string): Promise<void> {
  const { code, problems } = await lint(file.split("/")[1] ?? "");
  expect({ code, rules: rulesOf(problems) }).toEqual({ code: 1, rules: [rule] });
  expect(problems.map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
  expect(problems.flatMap(({ location }) => location.map(({ source }) => source.ref))).toContain(file);
}

function rulesOf(problems: Report["problems"]): string[] {
  return [...new Set(problems.map(({ ruleId }) => ruleId))];
}

/** Changes a file of the copy; fails where the change changes nothing. */
async function edit(file: string, change: (document: Document) => unknown): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  const document: Document = parseDocument(text);
  const before = JSON.stringify(document);
  change(document);
  expect(JSON.stringify(document)).not.toBe(before);
  await writeFile(path, document.toString());
}

function having(field: string, value: unknown): (document: Document) => unknown {
  return (document) => document.setIn(["post", field], value);
}

function without(field: string): (document: Document) => unknown {
  return (document) => document.deleteIn(["post", field]);
}

/** The path that a table of contents gives to a file below it. */
function pathOf(contents: Document, file: string): string {
  const paths = Object.entries(contents.toJS().paths as Record<string, { $ref: string }>);
  const [path] = paths.find(([, { $ref }]) => file.endsWith($ref.slice(1))) ?? [];
  if (path === undefined) throw new Error(`no path refers to ${file}`);
  return path;
}
