import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { dirname, join } from "node:path";
import { keep } from "../../bench/children.ts";
import { REPOSITORY } from "../../support/repository.ts";

/** The client's program, or why there is none. */
export type Client = { program: string } | { skipped: string };

/** How a call of go ended; code null: go is not installed. */
interface GoResult {
  code: number | null;
  stderr: string;
}

/** Where the program is built, for tests of building itself. */
export interface BuildOptions {
  /** Folder with go.mod, go.sum and the sources. */
  source?: string;
  /** Folder that keeps what was built. */
  cache?: string;
  /** Variables for Go, in addition to those of this process. */
  environment?: Record<string, string>;
}

type Go = (parameters: string[]) => Promise<GoResult>;

const SOURCE = join(REPOSITORY, "test/suites/openim/client");
const CACHE = join(REPOSITORY, "node_modules/.cache/imhook/openim-client");
const MODULE = "github.com/openimsdk/open-im-server/v3";
const INTERVAL_MS = 5000;

/** Only what go.sum names is built, with the Go that is installed and without a C compiler. */
const ENVIRONMENT = { GOFLAGS: "-mod=readonly", GOTOOLCHAIN: "local", GOWORK: "off", CGO_ENABLED: "0" };

/** What Go says if it cannot reach its module proxy, or is too old for a module. */
const UNAVAILABLE =
  /dial tcp|no such host|proxyconnect|connection refused|i\/o timeout|TLS handshake|module lookup disabled|requires go >=/;

/**
 * Builds the Go program that posts OpenIM's callbacks, or returns the one that was built from the same sources. If Go or its modules are not
 * available, says so. Rejects if the program does not compile.
 */
export async function buildClient(
  say: (line: string) => void,
  { source = SOURCE, cache = CACHE, environment = {} }: BuildOptions = {},
): Promise<Client> {
  const program = join(cache, await digestOf(source), "client");
  if (existsSync(program)) return { program };
  const go = runGo(source, { ...process.env, ...ENVIRONMENT, ...environment });
  if ((await go(["version"])).code === null) return { skipped: "Go is not installed" };
  say("downloading the modules of open-im-server");
  const download = await go(["mod", "download", MODULE]);
  if (download.code !== 0) return describeFailure(download);
  return compile(go, program, say);
}

async function compile(go: Go, program: string, say: (line: string) => void): Promise<Client> {
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(0);
  const progress = setInterval(() => say(`building OpenIM's client, ${seconds()} s; later runs keep it`), INTERVAL_MS);
  // Another process may build the same at the same time.
  const unfinished = `${program}.${randomBytes(4).toString("hex")}`;
  try {
    await mkdir(dirname(program), { recursive: true });
    const built = await go(["build", "-o", unfinished, "."]);
    if (built.code !== 0) return describeFailure(built);
    await rename(unfinished, program);
    return { program };
  } finally {
    clearInterval(progress);
  }
}

/** Throws if the sources are to blame. */
function describeFailure({ stderr }: GoResult): Client {
  if (!UNAVAILABLE.test(stderr)) throw new Error(`OpenIM's client does not compile:\n${stderr}`);
  return { skipped: `Go cannot download the modules of open-im-server: ${stderr.trim().split("\n").at(-1)}` };
}

/** Returns a function that runs go in a folder. Everything else on the machine goes first. */
function runGo(cwd: string, env: NodeJS.ProcessEnv): Go {
  return (parameters) =>
    new Promise((resolve) => {
      const child = keep(
        execFile("go", parameters, { cwd, env }, (error, _stdout, stderr) =>
          resolve({ code: error?.code === "ENOENT" ? null : child.exitCode, stderr }),
        ),
      );
      if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    });
}

async function digestOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(folder)).toSorted()) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
