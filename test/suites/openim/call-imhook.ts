import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { keep } from "../../bench/children.ts";

/** A callback that OpenIM's client posted, and what it made of the answer. */
export interface OpenImCall {
  command: string;
  before: boolean;
  variant: Variant;
  /** Value of the header of this name. */
  operationID: string;
  /** The body. */
  sent: string;
  /** What OpenIM decoded, encoded again; null if it did not look at the answer. */
  response: Record<string, unknown> | null;
  /** What the service got instead of a decision to go on; empty if there was nothing. */
  error: string;
  /** Code that the service's caller gets; 0 if there is none. */
  errorCode: number;
  /** What the service's caller gets with it. */
  errorDetail: string;
}

/** How the values of a request are chosen: client/variants.go. */
export type Variant = "realistic" | "sparse" | "empty" | "odd";

export const VARIANTS: readonly Variant[] = ["realistic", "sparse", "empty", "odd"];

/** What the program is asked to send: client/main.go. */
export interface Order {
  url: string;
  /** client: as 3.8.3 calls; the others: as older releases do. */
  form?: "client" | "query" | "documented" | "bare";
  variants?: readonly Variant[];
  /** Keeps the ids of this run apart from those of others. */
  run: string;
  /** After-callbacks through OpenIM's queue, and nothing else. */
  async?: boolean;
  /** Before-callbacks only. */
  before?: boolean;
  /** All callbacks are about the same users and the same group. */
  shared?: boolean;
}

/** Runs OpenIM's client once. Rejects if it fails itself; what imhook answers is never a failure of it. */
export async function callImhook(
  program: string,
  { url, form = "client", variants = ["realistic"], run, ...switches }: Order,
): Promise<OpenImCall[]> {
  const parameters = ["-url", url, "-form", form, "-variants", variants.join(","), "-run", run];
  const flags = Object.entries(switches).flatMap(([name, isOn]) => (isOn === true ? [`-${name}`] : []));
  const child = keep(spawn(program, [...parameters, ...flags], { stdio: ["ignore", "pipe", "pipe"] }));
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  if (code !== 0) throw new Error(`OpenIM's client ended with ${code}: ${stderr}`);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
