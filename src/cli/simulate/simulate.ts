import type { Sender } from "../../../generated/operator.ts";
import { chooseAct, keepsRelations, kindsOf } from "./choose-act.ts";
import { type Circle, createCircle } from "./circle.ts";
import { type CommandKind, indexCommands } from "./command-index.ts";
import { openImPlays } from "./openim/plays.ts";
import type { Act, Play, SenderPlays, Stage } from "./play.ts";
import { createPost, type PostOptions } from "./post.ts";
import { createRandom } from "./random.ts";
import { createSchedule, type Schedule, waitUntil } from "./schedule.ts";
import { tencentChatPlays } from "./tencent-chat/plays.ts";

export interface SimulationOptions extends PostOptions {
  sender: Sender;
  seed: string;
  users: number;
  /** Maximum number of groups at a time. */
  groups: number;
  /** Callbacks per second. */
  rate: number;
  /** Number of callbacks; acts in progress are completed. */
  count: number;
  /** Once aborted, no new act begins. */
  signal: AbortSignal;
}

const PLAYS: Record<Sender, SenderPlays> = { "tencent-chat": tencentChatPlays, openim: openImPlays };

/** Few enough that they meet often. */
const USERS_PER_CIRCLE = 8;

/** Start of every simulated chat, 2026-01-01T00:00:00Z, so that bodies depend only on the seed. */
const CHAT_BEGINS_MS = 1_767_225_600_000;
const TICK_MS = 1000;
const TRACE_ID_DIGITS = 32;

/**
 * Simulates a chat. Resolves with its final state when every callback has been answered or given up. Users are divided into independent circles,
 * which run in parallel. Within a circle, a play waits for the answers to its before-callbacks, so that what is sent depends on the seed and
 * the answers, but not on timing.
 */
export async function simulate(options: SimulationOptions): Promise<Circle[]> {
  const circles = createCircles(options);
  const schedule = createSchedule({ rate: options.rate, count: options.count, circles: circles.length });
  const kinds = indexCommands(options.sender);
  const acts = kindsOf(PLAYS[options.sender]);
  await Promise.all(circles.map((circle, index) => runCircle(options, { circle, index, schedule, kinds, acts })));
  return circles;
}

/** Divides users and groups evenly. There is at least one circle. */
function createCircles({ seed, users, groups }: SimulationOptions): Circle[] {
  const count = Math.max(1, Math.floor(users / USERS_PER_CIRCLE));
  const share = (total: number, index: number) => Math.floor(total / count) + (index < total % count ? 1 : 0);
  return Array.from({ length: count }, (_, index) => createCircle(`${seed}-c${index + 1}`, share(users, index), share(groups, index)));
}

interface CircleRun {
  circle: Circle;
  index: number;
  schedule: Schedule;
  kinds: ReadonlyMap<string, CommandKind>;
  /** What can happen, each as often as its weight. */
  acts: ReadonlyArray<Act["kind"]>;
}

async function runCircle(options: SimulationOptions, { circle, index, schedule, kinds, acts }: CircleRun): Promise<void> {
  const scene = { circle, random: createRandom(circle.name), now: createClock() };
  const post = createPost(options, kinds, circle.name);
  let slot = 0;
  while (schedule.has(index, slot) && !options.signal.aborted) {
    const act = chooseAct(scene, acts);
    // Neither sender guarantees an order, and people need longer than a round trip to undo what they did. Relations are comparable only then.
    if (!keepsRelations(act)) await post.relationsSettled();
    await perform(act);
  }
  await post.end();

  async function perform(act: Act): Promise<void> {
    const traceId = scene.random.hex(TRACE_ID_DIGITS);
    const callbacks = begin(PLAYS[options.sender], { ...scene, traceId }, act);
    // Within a play a callback is due after the answer to the one before. Any other delay is latency.
    let readyAt = 0;
    for (let next = callbacks.next(); next.done !== true; ) {
      const dueAt = Math.max(schedule.dueAt(index, slot), readyAt);
      await waitUntil(dueAt, options.signal);
      const effect = await post.send(next.value, { traceId, dueAt, keepsRelations: keepsRelations(act) });
      slot += 1;
      readyAt = performance.now();
      next = callbacks.next(effect);
    }
  }
}

function createClock(): () => number {
  let time = CHAT_BEGINS_MS;
  return function now() {
    time += TICK_MS;
    return time;
  };
}

function begin<Kind extends Act["kind"]>(plays: SenderPlays, stage: Stage, act: Extract<Act, { kind: Kind }>): Play {
  // The compiler cannot infer that `act.kind` is `Kind`.
  const play = plays[act.kind as Kind];
  if (play === undefined) throw new RangeError(`the sender has no play for ${act.kind}`);
  return play(stage, act);
}
