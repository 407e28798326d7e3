import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { ANSWER } from "./answer.ts";
import { CALLBACK } from "./callback.ts";
import type { Generator } from "./generator.ts";

/** What wrk.lua prints; times in microseconds. */
interface Printed {
  callbacks: number;
  microseconds: number;
  /** Answers of another status or text than the expected. */
  wrong: number;
  /** Of connections. */
  errors: number;
  p50: number;
  p99: number;
  p999: number;
  cpuSeconds: number;
}

const SCRIPT = new URL("./wrk.lua", import.meta.url).pathname;
const MICROSECONDS_PER_SECOND = 1e6;
const MICROSECONDS_PER_MILLISECOND = 1000;

/** Whether wrk is installed. */
export function hasWrk(): boolean {
  return spawnSync("wrk", ["-v"]).error === undefined;
}

/**
 * wrk: a load generator in C, which leaves the machine to the server. When its time is up it waits for no answer, so that as many callbacks as it
 * has connections may have been taken and not counted.
 */
export const WRK: Generator = {
  name: "wrk",
  load: async ({ url, connections, seconds }) => {
    const printed = await run(url, connections, Math.max(1, Math.round(seconds)));
    const { callbacks, wrong, errors } = printed;
    if (callbacks === 0 || wrong > 0 || errors > 0)
      throw new Error(`of ${callbacks} answers ${wrong} were not the expected one, and ${errors} connections failed`);
    const measuredSeconds = printed.microseconds / MICROSECONDS_PER_SECOND;
    return {
      callbacks,
      seconds: measuredSeconds,
      callbacksPerSecond: callbacks / measuredSeconds,
      p50Milliseconds: printed.p50 / MICROSECONDS_PER_MILLISECOND,
      p99Milliseconds: printed.p99 / MICROSECONDS_PER_MILLISECOND,
      p999Milliseconds: printed.p999 / MICROSECONDS_PER_MILLISECOND,
      generatorShare: printed.cpuSeconds / measuredSeconds,
      uncounted: connections,
    };
  },
};

async function run(url: string, connections: number, seconds: number): Promise<Printed> {
  const { target, method, headers, body } = CALLBACK;
  const parameters = [
    "--threads",
    "1",
    "--connections",
    String(connections),
    "--duration",
    `${seconds}s`,
    "--script",
    SCRIPT,
    url + target,
  ];
  const variables = {
    CALLBACK_METHOD: method,
    CALLBACK_BODY: body,
    CALLBACK_CONTENT_TYPE: headers["content-type"],
    EXPECTED_ANSWER: ANSWER,
  };
  const child = spawn("wrk", parameters, { env: { ...process.env, ...variables }, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const printed = await text(child.stdout);
  const [code] = await ended;
  if (code !== 0) throw new Error(`wrk ended with status ${code}`);
  // Its own report comes before the script's line.
  return JSON.parse(printed.trimEnd().split("\n").at(-1) ?? "");
}
