import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { post } from "../support/http.ts";
import { REPOSITORY, run } from "../support/run.ts";
import { linkDependencies } from "./pack.ts";

// Building an image needs a registry, so these tests do what the Dockerfile says in a plain directory: they copy its files, run its build, and
// run its command and health check with its user and variables.

const COMMAND = "Sns.CallbackBlackListAdd";
const MESSAGE = "C2C.CallbackBeforeSendMsg";
/** A user that is not root and owns nothing. */
const USER = 1000;

let image: string;
let dockerfile: string;
let compose: string;
let running: ChildProcess | undefined;

beforeAll(async () => {
  dockerfile = await readFile(join(REPOSITORY, "Dockerfile"), "utf8");
  compose = await readFile(join(REPOSITORY, "compose.yaml"), "utf8");
  image = await mkdtemp(join(tmpdir(), "imhook-image-"));
  await chmod(image, 0o755);
  const taken = (await readFile(join(REPOSITORY, ".dockerignore"), "utf8")).split("\n").filter((line) => line.startsWith("!"));
  const build = join(image, "build");
  await mkdir(build);
  for (const name of taken) await cp(join(REPOSITORY, name.slice(1)), join(build, name.slice(1)), { recursive: true });
  await symlink(join(REPOSITORY, "node_modules"), join(build, "node_modules"));
  expect(dockerfile).toContain("RUN npm run build && npm run docs\n");
  expect(await run("node", ["src/scripts/build/main.ts"], { cwd: build })).toMatchObject({ code: 0, stderr: "" });
  const imhook = join(image, "imhook");
  await linkDependencies(imhook);
  for (const name of ["dist", "package.json"]) await cp(join(build, name), join(imhook, name), { recursive: true });
}, 120_000);

afterEach(async () => {
  if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
  running.kill("SIGKILL");
  await once(running, "exit");
});

afterAll(() => rm(image, { recursive: true }));

test("without apps it says which variables to set, because anyone could call it", async () => {
  const ended = await run("node", command(), { cwd: join(image, "imhook"), environment: variables() });
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr).toContain("IMHOOK_TENCENT_CHAT_APPS");
});

test("it accepts callbacks, passes its health check and shuts down gracefully; when it is not running the check fails", async () => {
  const { environment, url } = await prepare("data");
  const isHealthy = async () =>
    (await run("node", healthCheck(), { environment: { IMHOOK_OPERATOR_PORT: environment.IMHOOK_OPERATOR_PORT ?? "" } })).code === 0;
  expect(await isHealthy()).toBe(false);
  const child = await startContainer(environment);
  const body = { CallbackCommand: COMMAND, PairList: [{ From_Account: "anna", To_Account: "bob" }] };
  expect(await post(`${url}${COMMAND}`, body)).toMatchObject({ status: 200, json: { ErrorCode: 0 } });
  expect(await isHealthy()).toBe(true);
  const ended = once(child, "exit");
  child.kill(/^STOPSIGNAL (\w+)$/m.exec(dockerfile)?.[1] as NodeJS.Signals);
  expect(await ended).toEqual([0, null]);
  expect(await isHealthy()).toBe(false);
}, 60_000);

test("handlers that are mounted as the guide says decide in every worker", async () => {
  const guide = await readFile(join(REPOSITORY, "src/docs/guide/run.md"), "utf8");
  const [, mounted = "", variable = ""] = /- \.\/handlers:(\S+):ro\n[\s\S]*?IMHOOK_HANDLERS: (\S+)/.exec(guide) ?? [];
  expect(variable).toBe(`${mounted}/handlers.ts`);
  const handlers = join(image, "mounted");
  await mkdir(handlers);
  await cp(join(REPOSITORY, "src/docs/examples/handlers.ts"), join(handlers, "handlers.ts"));
  const { environment, url } = await prepare("handled");
  await startContainer({ ...environment, IMHOOK_HANDLERS: join(handlers, "handlers.ts"), IMHOOK_WORKERS: "2" });
  const message = { CallbackCommand: MESSAGE, From_Account: "anna", To_Account: "bob" };
  const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text: "Come to the casino" } }];
  for (let call = 0; call < 4; call += 1)
    expect((await post(`${url}${MESSAGE}`, { ...message, MsgBody })).json).toMatchObject({ ErrorCode: 120_001 });
}, 60_000);

test("the image does not run as root and contains no development dependencies", () => {
  const last = dockerfile.slice(dockerfile.lastIndexOf("FROM "));
  expect(last).toMatch(/^USER node$/m);
  expect(last).toMatch(/^VOLUME \/data$/m);
  expect(last).toContain("COPY --from=dependencies /imhook/node_modules ./node_modules");
  expect(dockerfile).toContain("RUN npm ci --omit=dev --ignore-scripts");
});

/** The environment of a container with a data directory of its own, and where senders reach it, up to the command. */
async function prepare(name: string): Promise<{ environment: Record<string, string>; url: string }> {
  const [port, operatorPort] = [await freePort(), await freePort()];
  const data = join(image, name);
  await mkdir(data);
  if (process.getuid?.() === 0) await chown(data, USER, USER);
  return {
    url: `http://127.0.0.1:${port}/tencent-chat?SdkAppid=1400000000&CallbackCommand=`,
    environment: {
      ...variables(),
      ...composeVariables(),
      IMHOOK_OPERATOR_TOKEN: "t",
      IMHOOK_TENCENT_CHAT_APPS: "1400000000",
      IMHOOK_TENCENT_CHAT_ADDRESSES: "127.0.0.1",
      IMHOOK_DATA_DIR: data,
      IMHOOK_PORT: port,
      IMHOOK_OPERATOR_PORT: operatorPort,
    },
  };
}

/** Runs the command of the image as its user, until it has printed its banner. */
async function startContainer(environment: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, command(), {
    cwd: join(image, "imhook"),
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
    ...(process.getuid?.() === 0 && { uid: USER, gid: USER }),
  });
  running = child;
  // If the process exits, the requests of the test fail.
  await Promise.race([bannerOf(child), once(child, "exit")]);
  return child;
}

/** Resolves when the banner was printed; handlers may print before. */
function bannerOf({ stdout }: ChildProcess): Promise<void> {
  let printed = "";
  return new Promise((resolve) => {
    stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes("imhook is running")) resolve();
    });
  });
}

/** The arguments of `node` in the entry point of the image. */
function command(): string[] {
  return jsonOf(/^ENTRYPOINT (\[.*\])$/m);
}

function healthCheck(): string[] {
  return jsonOf(/^HEALTHCHECK [^[]*CMD (\[.*\])$/m);
}

function jsonOf(pattern: RegExp): string[] {
  const [node, ...parameters] = JSON.parse(pattern.exec(dockerfile)?.[1] ?? "[]");
  expect(node).toBe("node");
  return parameters;
}

/** The variables that the image sets. */
function variables(): Record<string, string> {
  return Object.fromEntries([...dockerfile.matchAll(/\b(IMHOOK_\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));
}

/** The variables that the compose file sets to fixed values. */
function composeVariables(): Record<string, string> {
  const { environment } = parse(compose).services.imhook;
  return Object.fromEntries(Object.entries(environment as Record<string, string>).filter(([, value]) => !value.startsWith("$")));
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server on a port, unlike one on a pipe, has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return String(port);
}
