import { parseArgs } from "node:util";

/** How the bench is run. */
export interface Options {
  rounds: number;
  /** About this long is each server measured in each round. */
  seconds: number;
  connections: number;
  /** File that all rounds are written to as JSON. */
  json: string | undefined;
}

export const USAGE = `Usage: npm run bench -- [options]

Measures throughput, CPU time per callback, latency and start-up of imhook and of what it is built from, on 127.0.0.1.

  --rounds N        rounds, in each of which every server is measured once (default 5, at most 50)
  --seconds N       seconds per server and round, beside 1 s of warm-up (default 3, at most 60)
  --connections N   connections that send without a pause (default 32, at most 256)
  --json FILE       also write every round to FILE
  --help            show this
`;

/** Reads the command line. Returns null where help is asked for; throws where it is not understood. */
export function readOptions(commandLine: string[]): Options | null {
  const { values } = parseArgs({
    args: commandLine,
    options: {
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "3" },
      connections: { type: "string", default: "32" },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  return {
    rounds: readCount("rounds", values.rounds, 50),
    seconds: readCount("seconds", values.seconds, 60),
    connections: readCount("connections", values.connections, 256),
    json: values.json,
  };
}

function readCount(flag: string, text: string, most: number): number {
  const count = Number(text);
  if (!/^[0-9]+$/.test(text) || count < 1 || count > most)
    throw new Error(`--${flag} must be a whole number from 1 to ${most}; it is ${JSON.stringify(text)}.`);
  return count;
}
