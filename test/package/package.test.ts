import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { MINIMUM_NODE, nodeVersionError } from "../../src/cli/node-version.ts";
import * as clients from "../../src/clients.ts";
import * as library from "../../src/index.ts";
import { readGuideBlocks } from "../docs/guide-blocks.ts";
import { post } from "../support/http.ts";
import { REPOSITORY, type Running, run, start } from "../support/run.ts";
import { tencentChatUrl } from "../support/urls.ts";
import { installInto, type Packed, pack } from "./pack.ts";
import { runNpx } from "./run-npx.ts";

const PORTS = { IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0" };
const MAIN = "node_modules/imhook/dist/src/cli/main.js";

let packed: Packed;
let project: string;
const started: Running[] = [];

beforeAll(async () => {
  packed = await pack();
  project = join(packed.folder, "project");
  await installInto(project, packed);
  await writeFile(join(project, "package.json"), '{ "name": "project", "type": "module" }\n');
  for (const name of ["handlers.ts", "own-server.ts"]) await copyFile(join(REPOSITORY, "src/docs/examples", name), join(project, name));
}, 120_000);

afterAll(async () => {
  for (const running of started) running.kill("SIGKILL");
  await Promise.all(started.map(({ ended }) => ended));
  await rm(packed.folder, { recursive: true });
});

describe("the package contains", () => {
  test("the code, its types and nothing else", () => {
    const others = packed.files.filter((path) => !/^dist\/(console|docs|src)\//.test(path));
    const perSender = (sender: string) =>
      [
        "command-notes.d.ts",
        "command-notes.js",
        "command-types.d.ts",
        "command-types.js",
        "commands.d.ts",
        "commands.js",
        "d.ts",
        "js",
        "json",
        "validators.d.ts",
        "validators.js",
      ].map((end) => `${sender}.${end}`);
    const generated = [
      "journal.sql",
      ...perSender("openim"),
      ...["decider", "operator"].flatMap((name) => ["d.ts", "js", "json"].map((end) => `${name}.${end}`)),
      ...["roles.d.ts", "roles.js", "values.d.ts", "values.js"].map((end) => `operator.${end}`),
      ...perSender("tencent-chat"),
    ];
    expect(others.toSorted()).toEqual(
      [
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "README.zh-CN.md",
        "package.json",
        ...generated.map((name) => `dist/generated/${name}`),
      ].toSorted(),
    );
    for (const path of packed.files.filter((file) => file.startsWith("dist/src/")))
      expect(path).toMatch(/\.(js|d\.ts)$|^dist\/src\/rules\/starter\.yaml$/);
    expect(packed.files).toContain("dist/src/rules/starter.yaml");
  });

  test("the console, each file with copies for browsers that take them compressed", () => {
    const files = packed.files.filter((path) => path.startsWith("dist/console/"));
    const plain = files.filter((path) => !/\.(br|gz)$/.test(path));
    expect(plain).toContain("dist/console/index.html");
    for (const path of plain) expect(path).toMatch(/^dist\/console\/(index\.html|assets\/[\w-]+\.(js|css|svg))$/);
    expect(files.toSorted()).toEqual(plain.flatMap((path) => [path, `${path}.br`, `${path}.gz`]).toSorted());
  });

  test("everything in src/ except development scripts", () => {
    const modules = packed.files.filter((path) => /^dist\/src\/.*\.js$/.test(path));
    for (const path of modules) expect({ path, source: existsSync(join(REPOSITORY, sourceOf(path))) }).toEqual({ path, source: true });
    expect(modules.filter((path) => /\/(build|contracts|generate|example)\b|redocly/.test(path))).toEqual([]);
    expect(modules).toEqual(
      expect.arrayContaining([
        "dist/src/cli/main.js",
        "dist/src/clients.js",
        "dist/src/index.js",
        "dist/src/storage/rpc/worker-thread-host.js",
        "dist/src/journal/sqlite/writer.js",
      ]),
    );
  });

  test("only imports of Node, itself and its dependencies", async () => {
    const { dependencies } = JSON.parse(await readFile(join(REPOSITORY, "package.json"), "utf8"));
    const modules = packed.files.filter((path) => /^dist\/src\/.*\.js$/.test(path));
    const texts = await Promise.all(modules.map((path) => readFile(join(project, "node_modules/imhook", path), "utf8")));
    expect(modules.filter((_path, index) => /\b(from|import\() ?"\.[^"]*\.ts"/.test(texts[index] ?? ""))).toEqual([]);
    const imported = texts.flatMap((text) =>
      [...text.matchAll(/^(?:import|export)\b[^;]*?from "([^".][^"]*)"|\bimport\("([^".][^"]*)"\)/gm)].map(
        ([, one, other]) => one ?? other ?? "",
      ),
    );
    const packages = new Set(
      imported
        .filter((name) => !name.startsWith("node:"))
        .map((name) =>
          name
            .split("/")
            .slice(0, name.startsWith("@") ? 2 : 1)
            .join("/"),
        ),
    );
    expect(packages.size).toBeGreaterThan(10);
    expect([...packages].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
  });
});

test("the exports of the package are these", () => {
  expect(Object.keys(library)).toEqual([
    "ConfigError",
    "VERSION",
    "allow",
    "createServer",
    "defineHandlers",
    "discard",
    "modify",
    "refuse",
    "verdicts",
  ]);
  expect(Object.keys(clients)).toEqual(["createDeciderClient", "createOpenImClient", "createOperatorClient", "createTencentChatClient"]);
});

describe("in an empty project", () => {
  test("the examples of the guide compile in strict mode, and do not compile with a misspelt command or client path", async () => {
    await mkdir(join(project, "node_modules/@types"), { recursive: true });
    for (const name of ["@types/node", "undici-types"])
      await symlink(join(REPOSITORY, "node_modules", name), join(project, "node_modules", name));
    const handlers = await readFile(join(project, "handlers.ts"), "utf8");
    await writeFile(join(project, "wrong-command.ts"), handlers.replace("CallbackPrevFriendAdd", "CallbackPrevFriendAd"));
    const client =
      'import { createOperatorClient } from "imhook/clients";\nawait createOperatorClient({ baseUrl: "" }).GET("/api/callbacks");\n';
    await writeFile(join(project, "client.ts"), client);
    await writeFile(join(project, "wrong-path.ts"), client.replace("/api/callbacks", "/api/callback"));
    const [{ text = "{}" } = {}] = (await readGuideBlocks("extend")).filter(({ language }) => language === "json");
    const { compilerOptions } = JSON.parse(text) as { compilerOptions: Record<string, unknown> };
    const options = Object.entries(compilerOptions).flatMap(([name, value]) => [`--${name}`, String(value)]);
    expect(options).toContain("--strict");
    expect(await run("tsc", [...options, "own-server.ts", "client.ts"], { cwd: project })).toEqual({ code: 0, stdout: "", stderr: "" });
    const { code, stdout } = await run("tsc", [...options, "wrong-command.ts", "wrong-path.ts"], { cwd: project });
    expect(code).not.toBe(0);
    expect(stdout).toMatch(/^wrong-command\.ts.*Sns\.CallbackPrevFriendAd/m);
    expect(stdout).toMatch(/^wrong-path\.ts/m);
  }, 120_000);

  test("the example runs: it refuses what it says and hears of friends", async () => {
    const example = begin(["own-server.ts"], { ...PORTS, IMHOOK_DATA_DIR: join(packed.folder, "example") });
    const [, url = ""] = await example.printed(/Callbacks: (http:\S+), operator API: http:/);
    const message = (Text: string) => ({
      CallbackCommand: "C2C.CallbackBeforeSendMsg",
      From_Account: "anna",
      To_Account: "bob",
      MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text } }],
    });
    const sent = async (text: string) => (await post(tencentChatUrl(url, "C2C.CallbackBeforeSendMsg"), message(text))).json;
    expect(await sent("Come to the CASINO")).toMatchObject({ ErrorCode: 120_001, ErrorInfo: "No advertising, please." });
    expect(await sent("Come to dinner")).toMatchObject({ ErrorCode: 0 });
    const request = {
      CallbackCommand: "Sns.CallbackPrevFriendAdd",
      From_Account: "anna",
      FriendItem: [{ To_Account: "mallory" }, { To_Account: "bob" }],
    };
    const { ResultItem } = (await post(tencentChatUrl(url, request.CallbackCommand), request)).json;
    expect(ResultItem).toMatchObject([
      { To_Account: "mallory", ResultInfo: "takes no requests" },
      { To_Account: "bob", ResultCode: 0 },
    ]);
    const friends = {
      CallbackCommand: "Sns.CallbackFriendAdd",
      PairList: [{ From_Account: "anna", To_Account: "bob", Initiator_Account: "anna" }],
    };
    expect((await post(tencentChatUrl(url, friends.CallbackCommand), friends)).status).toBe(200);
    await example.printed(/^tencent-chat friend.added: anna bob$/m);
    example.kill("SIGTERM");
    expect((await example.ended).code).toBe(0);
  });

  test("imhook runs from another directory, and the commands in its banner work as printed", async () => {
    const imhook = begin([join(project, MAIN)], { ...PORTS, IMHOOK_DATA_DIR: join(packed.folder, "data") }, packed.folder);
    const [, parameters = ""] = await imhook.printed(/npx imhook (trigger .+)\n/);
    expect(await run("node", [MAIN, ...parameters.split(" ")], { cwd: project })).toMatchObject({ code: 0, stderr: "" });
    imhook.kill("SIGTERM");
    expect((await imhook.ended).code).toBe(0);
  });

  test("handlers in another folder decide in every worker, with the package that runs, and are reloaded", async () => {
    const folder = join(packed.folder, "elsewhere");
    const file = (name: string, text: string) =>
      mkdir(dirname(join(folder, name)), { recursive: true }).then(() => writeFile(join(folder, name), text));
    const handlers = (reason: string) => `
      import { defineHandlers, refuse, VERSION } from "imhook";
      import { createOperatorClient } from "imhook/clients";
      import words from "./words.json" with { type: "json" };
      import { suffix } from "own-package";
      interface Reason { text: string }
      const reason: Reason = { text: [${JSON.stringify(reason)}, VERSION, typeof createOperatorClient, words[0], suffix].join(" ") };
      export default defineHandlers({
        tencentChat: { "C2C.CallbackBeforeSendMsg": () => refuse(reason.text) },
        onEvent: ({ type, actor }) => console.log(\`\${type} \${actor}\`),
      });`;
    await file("handlers.ts", handlers("old"));
    await file("words.json", '["json"]');
    await file("node_modules/own-package/package.json", '{ "name": "own-package", "exports": "./index.cjs" }');
    await file("node_modules/own-package/index.cjs", 'exports.suffix = "own";');
    await file("node_modules/imhook/package.json", '{ "name": "imhook", "type": "module", "exports": "./index.js" }');
    await file("node_modules/imhook/index.js", 'throw new Error("another imhook");');
    const environment = { ...PORTS, IMHOOK_DATA_DIR: join(folder, "data"), IMHOOK_WORKERS: "2", IMHOOK_HANDLERS: "handlers.ts" };
    const imhook = begin([join(project, MAIN)], { ...environment, IMHOOK_DUPLICATE_WINDOW: "0" }, folder);
    const url = String((await imhook.logged("listening")).callbacks);
    const { version } = JSON.parse(await readFile(join(REPOSITORY, "package.json"), "utf8"));
    const refusals = async () => {
      const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }];
      const message = { CallbackCommand: "C2C.CallbackBeforeSendMsg", From_Account: "anna", To_Account: "bob", MsgBody };
      const sent = Array.from({ length: 8 }, () => post(tencentChatUrl(url, message.CallbackCommand), message));
      return [...new Set((await Promise.all(sent)).map(({ json }) => json.ErrorInfo))];
    };
    expect(await refusals()).toEqual([`old ${version} function json own`]);
    const friends = { CallbackCommand: "Sns.CallbackFriendAdd", PairList: [{ From_Account: "anna", To_Account: "bob" }] };
    await post(tencentChatUrl(url, friends.CallbackCommand), friends);
    await imhook.printed(/^friend.added anna$/m);
    await file("handlers.ts", handlers("new"));
    imhook.kill("SIGHUP");
    await imhook.logged("handlers reloaded");
    expect(await refusals()).toEqual([`new ${version} function json own`]);
    imhook.kill("SIGTERM");
    expect((await imhook.ended).code).toBe(0);
  }, 60_000);

  test("npx finds it", async () => {
    const { version } = JSON.parse(await readFile(join(REPOSITORY, "package.json"), "utf8"));
    expect(await runNpx(project, ["imhook", "--version"])).toBe(`${version}\n`);
  });

  test("plain JavaScript can import its exports and nothing else", async () => {
    const source = `
      import { allow, VERSION } from "imhook";
      import { createOperatorClient } from "imhook/clients";
      console.log(allow().kind, typeof createOperatorClient({ baseUrl: "http://127.0.0.1:1" }).GET, VERSION);`;
    expect(await run("node", ["--input-type=module", "--eval", source], { cwd: project })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^allow function \d/),
    });
    const inside = 'await import("imhook/dist/src/server/app.js");';
    expect((await run("node", ["--input-type=module", "--eval", inside], { cwd: project })).stderr).toContain(
      "ERR_PACKAGE_PATH_NOT_EXPORTED",
    );
  });
});

test("on an older Node it only says which version is needed and how to get it", async () => {
  const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });';
  const ended = await run("node", ["--import", `data:text/javascript,${encodeURIComponent(older)}`, MAIN, "--version"], { cwd: project });
  expect(ended).toEqual({ code: 1, stdout: "", stderr: `${nodeVersionError("20.20.2")}\n` });
});

test("package.json and the version check name the same Node", async () => {
  const { engines } = JSON.parse(await readFile(join(REPOSITORY, "package.json"), "utf8"));
  expect(engines.node).toBe(`>=${MINIMUM_NODE}`);
});

function begin(parameters: string[], environment: Record<string, string>, cwd = project): Running {
  const running = start("node", parameters, { cwd, environment });
  started.push(running);
  return running;
}

function sourceOf(module: string): string {
  return module.replace(/^dist\//, "").replace(/\.js$/, ".ts");
}
