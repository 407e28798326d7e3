import { get, type IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { percentile } from "../statistics.ts";

// Process that watches the live feed of a server, for the bench, which started it and asks it questions. It parses as little as it can: its own
// CPU time is taken from the server that is measured.

/** What the bench asks. */
export type Question =
  /** Watch with this many viewers, and no others. Answered when all of them have got everything that was recorded so far. */
  | { kind: "watch"; url: string; viewers: number }
  /** What the viewers have got since they were last asked. Answered when they have got so many callbacks, or after a while. */
  | { kind: "take"; events: number };

/** What viewers have got. */
export interface Taken {
  /** Callbacks, each counted for each viewer. */
  events: number;
  gaps: number;
  /** From receipt of a callback to when a viewer has it, in milliseconds; of some viewers. null if nobody got any. */
  lag: { p50: number; p99: number } | null;
}

const PATIENCE_MS = 30_000;
const LOOK_MS = 100;

/** One in so many viewers measures the lag of its events. */
const MEASURED = 10;

interface Viewing {
  events: number;
  end(): void;
}

let viewings: Viewing[] = [];
let lags: number[] = [];
let gaps = 0;

process.on("message", async (question: Question) => {
  process.send?.(question.kind === "watch" ? await watch(question) : await takeAll(question.events));
});
process.on("disconnect", () => process.exit());

async function watch({ url, viewers }: Extract<Question, { kind: "watch" }>): Promise<string> {
  for (const { end } of viewings) end();
  viewings = await Promise.all(Array.from({ length: viewers }, (_, index) => view(`${url}/api/live`, index % MEASURED === 0)));
  take();
  return "watching";
}

async function takeAll(events: number): Promise<Taken> {
  const patience = performance.now() + PATIENCE_MS;
  while (sum() < events && performance.now() < patience) await sleep(LOOK_MS);
  return take();
}

function sum(): number {
  return viewings.reduce((total, viewing) => total + viewing.events, 0);
}

function take(): Taken {
  const taken: Taken = {
    events: sum(),
    gaps,
    lag: lags.length === 0 ? null : { p50: percentile(lags, 0.5), p99: percentile(lags, 0.99) },
  };
  for (const viewing of viewings) viewing.events = 0;
  lags = [];
  gaps = 0;
  return taken;
}

/** Resolves when the feed has come to what is new. */
function view(url: string, measures: boolean): Promise<Viewing> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent: false }, (response: IncomingMessage) => {
      if (response.statusCode !== 200) reject(new Error(`a viewer got status ${response.statusCode}`));
      const viewing: Viewing = { events: 0, end: () => sent.destroy() };
      let rest = "";
      response.setEncoding("latin1");
      response.on("data", (chunk: string) => {
        const text = rest + chunk;
        const end = text.lastIndexOf("\n\n") + 2;
        rest = text.slice(end);
        const events = text.slice(0, end);
        viewing.events += count(events, "event: callback\n");
        gaps += count(events, "event: gap\n");
        if (measures) measure(events);
        if (events.includes('data: {"live":true}')) resolve(viewing);
      });
    });
    sent.on("error", reject);
  });
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found += 1;
  return found;
}

function measure(events: string): void {
  const now = Date.now();
  for (const [, receivedAt] of events.matchAll(/"receivedAt":([0-9]+)/g)) lags.push(now - Number(receivedAt));
}
