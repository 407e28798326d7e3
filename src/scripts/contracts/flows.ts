import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { openMocks } from "../../cli/mock/mocks.ts";
import { createMockServer } from "../../cli/mock/server.ts";
import { readConfig } from "../../config/config.ts";
import { listen } from "../../http/listen.ts";
import { startApp } from "../../server/app.ts";
import { redocly } from "../redocly.ts";
import type { Verdict } from "./verdict.ts";

/** Where the flows find each of the documents' servers, by the names of their source descriptions. */
type Servers = Record<string, string>;

/** Holds descriptions of flows against the rules for them. */
export async function lintFlows(paths: string[]): Promise<Verdict> {
  const { passed, output } = await redocly(["lint", ...paths]);
  return { passed, text: passed ? `${paths.join(", ")} are valid\n` : output };
}

/** Runs flows against an imhook of their own, on free ports, with the sample apps and an empty folder. */
export async function runFlows(path: string): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-contracts-"));
  // A flow that another one depends on is run once more for it, with the same callbacks.
  const window = { IMHOOK_DUPLICATE_WINDOW: "0" };
  const config = readConfig({ IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: folder, ...window });
  const app = await startApp(config, pino({ level: "silent" }));
  try {
    return await respect(path, { tencentChat: app.callbacks.url, openIm: app.callbacks.url, operator: app.operator.url });
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}

/** Runs flows against the mock, on a free port. */
export async function runMockFlows(path: string): Promise<Verdict> {
  const server = createMockServer({ mocks: await openMocks(), delay: 0, drawFault: () => null, strict: true, report: () => {} });
  const listener = await listen(server.callback(), "127.0.0.1", 0);
  try {
    return await respect(path, { tencentChat: listener.url, openIm: listener.url, decider: listener.url });
  } finally {
    await listener.close();
  }
}

/**
 * The check of the status code is left to the flows' own criteria, each of which states one: respect's own compares with the codes of the
 * document letter by letter, and takes 403 for none of its 4XX.
 */
async function respect(path: string, servers: Servers): Promise<Verdict> {
  const places = Object.entries(servers).flatMap(([name, url]) => ["--server", `${name}=${url}`]);
  const { passed, output } = await redocly(["respect", path, "--severity", "STATUS_CODE_CHECK=off", ...places]);
  return { passed, text: passed ? totalsOf(output) : output };
}

function totalsOf(output: string): string {
  return (output.match(/(?:Workflows|Steps|Checks): .*$/gm) ?? []).join("\n");
}
