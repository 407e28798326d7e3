import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { freePort } from "../support/decider.ts";
import { get, post } from "../support/http.ts";
import { REPOSITORY } from "../support/repository.ts";
import { waitUntil } from "../support/wait-until.ts";

// Builds the image from the Dockerfile and runs it, on a machine with neither a container runtime nor a registry: with Debian's buildah, as root, on a base
// that is made of Debian's packages and of the Node and npm that are here. Takes four minutes on a quiet machine. `apt-get install buildah debootstrap`.

const BASE = "localhost/node:stand-in";
const IMAGE = "localhost/imhook:tried";
const SUITE = "bookworm";
const USER_ID = 1000;
const BODY = { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "anna", blackUserID: "bob" };

const folder = await mkdtemp(join(tmpdir(), "imhook-image-"));
const storage = ["--root", join(folder, "storage"), "--runroot", join(folder, "run"), "--storage-driver", "vfs"];
try {
  await makeBase();
  await build();
  await tryImage();
  say("The image builds, accepts callbacks, is healthy, and stops.");
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Makes what stands for node:24-slim. */
async function makeBase(): Promise<void> {
  const root = join(folder, "base");
  say(`Making a base of the packages of Debian ${SUITE} …`);
  run("debootstrap", "--variant=minbase", "--include=ca-certificates,libstdc++6", SUITE, root);
  await cp(process.execPath, join(root, "usr/local/bin/node"));
  const npm = dirname(
    dirname(
      execFileSync("realpath", [execFileSync("which", ["npm"]).toString().trim()])
        .toString()
        .trim(),
    ),
  );
  await cp(npm, join(root, "usr/local/lib/node_modules/npm"), { recursive: true });
  await symlink("../lib/node_modules/npm/bin/npm-cli.js", join(root, "usr/local/bin/npm"));
  run("chroot", root, "useradd", "--uid", String(USER_ID), "--create-home", "node");
  await takeOverAuthorities(root);
  await writeFile(
    join(folder, "Dockerfile.base"),
    "FROM scratch\nCOPY base /\nENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n",
  );
  buildah("bud", "--isolation", "chroot", "--tag", BASE, "--file", join(folder, "Dockerfile.base"), folder);
}

/** The registry may be behind a proxy with a certificate of its own. */
async function takeOverAuthorities(root: string): Promise<void> {
  const authorities = execFileSync("npm", ["config", "get", "cafile"]).toString().trim();
  if (authorities === "null") return;
  await cp(authorities, join(root, "etc/ssl/certs/ca-certificates.crt"));
  await mkdir(join(root, "usr/local/etc"), { recursive: true });
  await writeFile(join(root, "usr/local/etc/npmrc"), "cafile=/etc/ssl/certs/ca-certificates.crt\n");
}

async function build(): Promise<void> {
  const dockerfile = await readFile(join(REPOSITORY, "Dockerfile"), "utf8");
  const path = join(folder, "Dockerfile");
  // Docker 25 knows the option. Debian's buildah does not, and stops.
  await writeFile(path, dockerfile.replace(/ --start-interval=\w+/, ""));
  say("Building the image …");
  // The other format has no health check.
  const options = ["--format", "docker", "--isolation", "chroot", "--build-arg", `NODE_IMAGE=${BASE}`, "--tag", IMAGE, "--file", path];
  buildah("bud", ...options, REPOSITORY);
}

async function tryImage(): Promise<void> {
  const { config } = JSON.parse(output("inspect", "--type", "image", IMAGE)).Docker;
  const [, ...healthCheck] = config.Healthcheck.Test;
  const container = output("from", IMAGE).trim();
  const [port, operatorPort] = [await freePort(), await freePort()];
  const variables = { IMHOOK_TENCENT_CHAT_APPS: "1400000000:t", IMHOOK_OPENIM_APPS: "main:a-long-secret", IMHOOK_OPERATOR_TOKEN: "t" };
  const environment = { ...variables, IMHOOK_PORT: port, IMHOOK_OPERATOR_PORT: operatorPort };
  const inside = (command: string[]) => [
    ...[
      ...storage,
      "run",
      "--isolation",
      "chroot",
      ...Object.entries(environment).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ],
    ...[container, "--", ...command],
  ];
  say(`Running ${[...config.Entrypoint].join(" ")} as ${config.User} …`);
  const running = spawn("buildah", inside(config.Entrypoint), { stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  running.stderr.on("data", (data) => {
    log += data;
  });
  const ended = once(running, "exit");
  const url = `http://127.0.0.1:${port}`;
  // The operator API, which the health check asks, opens after the callback port.
  const isReady = async () => (await get(`http://127.0.0.1:${operatorPort}/ready`).catch(() => null))?.status === 200;
  await Promise.race([waitUntil(isReady), ended.then(() => Promise.reject(new Error(`the image ends before it is ready: ${log}`)))]);
  try {
    const { status, text } = await post(`${url}/openim/main:a-long-secret/${BODY.callbackCommand}`, BODY);
    if (status !== 200) throw new Error(`the image answers a callback with ${status} ${text}`);
    execFileSync("buildah", inside(healthCheck), { stdio: "inherit" });
  } finally {
    // buildah would pass on no signal but SIGKILL. Without a runtime, processes have the ids that they have here.
    process.kill(Number(/"pid":(\d+)/.exec(log)?.[1]), config.StopSignal);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`the image ends with ${code} at ${config.StopSignal}: ${log}`);
}

function buildah(...parameters: string[]): void {
  run("buildah", ...storage, ...parameters);
}

function output(...parameters: string[]): string {
  return execFileSync("buildah", [...storage, ...parameters], { maxBuffer: 1 << 26 }).toString();
}

function run(program: string, ...parameters: string[]): void {
  execFileSync(program, parameters, { stdio: ["ignore", "ignore", "inherit"] });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
