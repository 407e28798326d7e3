import type { Sender } from "../../../generated/operator.ts";
import { chooseAct, isMessage } from "./choose-act.ts";
import { type Circle, createCircle } from "./circle.ts";
import { type CommandKind, indexCommands } from "./command-index.ts";
import { openImPlays } from "./openim/plays.ts";
import type { Act, Play, Plays, Stage } from "./play.ts";
import { createPost, type PostOptions } from "./post.ts";
import { createRandom } from "./random.ts";
import { createSchedule, type Schedule, waitUntil } from "./schedule.ts";
import { tencentChatPlays } from "./tencent-chat/plays.ts";

export interface SimulationOptions extends PostOptions {
  sender: Sender;
  seed: string;
  users: number;
  /** Most groups that live at a time. */
  groups: number;
  /** Callbacks per second. */
  rate: number;
  /** Callbacks; what has begun with them is played to its end. */
  count: number;
  /** Begins nothing new once it is aborted. */
  signal: AbortSignal;
}

const PLAYS: Record<Sender, Plays> = { "tencent-chat": tencentChatPlays, openim: openImPlays };

/** Few enough that they meet again and again. */
const USERS_PER_CIRCLE = 8;

/** The beginning of every simulated chat, 2026-01-01T00:00:00Z: bodies follow from the seed alone. */
const CHAT_BEGINS_MS = 1_767_225_600_000;
const TICK_MS = 1000;
const TRACE_ID_DIGITS = 32;

/**
 * Plays a chat and resolves with what holds in it at the end, when every callback has been answered or given up. Users live in circles that
 * have nothing to do with each other. Within one, a play waits for the answers to its own before-callbacks, so what is sent follows from the
 * seed and the answers and not from their timing; the circles go side by side.
 */
export async function simulate(options: SimulationOptions): Promise<Circle[]> {
  const circles = createCircles(options);
  const schedule = createSchedule({ rate: options.rate, count: options.count, circles: circles.length });
  const kinds = indexCommands(options.sender);
  await Promise.all(circles.map((circle, index) => playCircle(options, { circle, index, schedule, kinds })));
  return circles;
}

/** Users and groups are dealt out evenly; with fewer than two circles' users there is one circle. */
function createCircles({ seed, users, groups }: SimulationOptions): Circle[] {
  const count = Math.max(1, Math.floor(users / USERS_PER_CIRCLE));
  const share = (total: number, index: number) => Math.floor(total / count) + (index < total % count ? 1 : 0);
  return Array.from({ length: count }, (_, index) => createCircle(`${seed}-c${index + 1}`, share(users, index), share(groups, index)));
}

interface Played {
  circle: Circle;
  index: number;
  schedule: Schedule;
  kinds: ReadonlyMap<string, CommandKind>;
}

async function playCircle(options: SimulationOptions, { circle, index, schedule, kinds }: Played): Promise<void> {
  const scene = { circle, random: createRandom(circle.name), now: createClock() };
  const post = createPost(options, kinds, circle.name);
  let slot = 0;
  while (schedule.has(index, slot) && !options.signal.aborted) {
    const act = chooseAct(scene);
    // Neither sender promises an order. People take longer than a round trip to change their minds, and the comparison of relations needs that.
    if (!isMessage(act)) await post.relationsTold();
    await play(act);
  }
  await post.end();

  async function play(act: Act): Promise<void> {
    const traceId = scene.random.hex(TRACE_ID_DIGITS);
    const callbacks = begin(PLAYS[options.sender], { ...scene, traceId }, act);
    // Only what follows within a play has to wait for what came before it; whatever else is late is late.
    let readyAt = 0;
    for (let next = callbacks.next(); next.done !== true; ) {
      const dueAt = Math.max(schedule.dueAt(index, slot), readyAt);
      await waitUntil(dueAt, options.signal);
      const effect = await post.send(next.value, { traceId, dueAt, isMessage: isMessage(act) });
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

function begin<Kind extends Act["kind"]>(plays: Plays, stage: Stage, act: Extract<Act, { kind: Kind }>): Play {
  // The compiler does not see that the kind of an act of one kind is that kind.
  return plays[act.kind as Kind](stage, act);
}
