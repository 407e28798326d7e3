import type { Sender } from "../../../generated/operator.ts";
import type { Effect, SentCallback } from "../../wire/effect.ts";
import { chooseAct, isMessage } from "./choose-act.ts";
import { type Circle, createCircle } from "./circle.ts";
import { type CommandKind, indexCommands } from "./command-index.ts";
import type { Delivery, Sending } from "./delivery.ts";
import { type FaultRates, planFaults } from "./faults.ts";
import { openImPlays } from "./openim/plays.ts";
import type { Act, Play, Plays, Stage } from "./play.ts";
import { createRandom } from "./random.ts";
import { createSchedule, type Schedule, waitUntil } from "./schedule.ts";
import type { Tally } from "./tally.ts";
import { tencentChatPlays } from "./tencent-chat/plays.ts";

export interface SimulationOptions {
  sender: Sender;
  seed: string;
  users: number;
  /** Most groups that live at a time. */
  groups: number;
  /** Callbacks per second. */
  rate: number;
  /** Callbacks; what has begun with them is played to its end. */
  count: number;
  faults: FaultRates;
  delivery: Delivery;
  tally: Tally;
  /** Begins nothing new once it is aborted. */
  signal: AbortSignal;
  onSent?(callback: SentCallback): void;
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
  const stage = createStage(circle);
  const post = createPost(options, kinds, circle.name);
  let slot = 0;
  while (schedule.has(index, slot) && !options.signal.aborted) {
    const act = chooseAct(stage);
    // Neither sender promises an order. People take longer than a round trip to change their minds, and the comparison of relations needs that.
    if (!isMessage(act)) await post.relationsTold();
    await play(act);
  }
  await post.end();

  async function play(act: Act): Promise<void> {
    const traceId = stage.random.hex(TRACE_ID_DIGITS);
    const callbacks = start(PLAYS[options.sender], { ...stage, traceId }, act);
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

function createStage(circle: Circle): Omit<Stage, "traceId"> & { traceId: string } {
  let time = CHAT_BEGINS_MS;
  const now = () => {
    time += TICK_MS;
    return time;
  };
  return { circle, random: createRandom(circle.name), traceId: "", now };
}

function start<Kind extends Act["kind"]>(plays: Plays, stage: Stage, act: Extract<Act, { kind: Kind }>): Play {
  return plays[act.kind as Kind](stage, act);
}

/** Hands the callbacks of a circle over, some of them badly. */
interface Post {
  send(callback: SentCallback, circumstances: Circumstances): Promise<Effect>;
  /** Resolves when every after-callback but those of messages has been answered or given up. */
  relationsTold(): Promise<void>;
  /** Hands over what was held back, and resolves when everything has been answered or given up. */
  end(): Promise<void>;
}

interface Circumstances {
  traceId: string;
  dueAt: number;
  /** Part of an act that leaves everybody's relations as they were. */
  isMessage: boolean;
}

type Posted = Sending & Circumstances;

function createPost({ delivery, faults, tally, onSent }: SimulationOptions, kinds: Played["kinds"], name: string): Post {
  // Of its own, so that a seed gives the same chat with and without faults.
  const random = createRandom(`${name} faults`);
  const messages = new Set<Promise<void>>();
  const relations = new Set<Promise<void>>();
  let held: Posted | undefined;

  async function handOver(posted: Posted): Promise<void> {
    const underWay = posted.isMessage ? messages : relations;
    const { ended } = await delivery.after(posted);
    underWay.add(ended);
    void ended.then(() => underWay.delete(ended));
  }

  async function release(): Promise<void> {
    const late = held;
    held = undefined;
    if (late !== undefined) await handOver(late);
  }

  return {
    async send(callback, circumstances) {
      const kind = kinds.get(callback.command);
      if (kind === undefined) throw new RangeError(`there is no command ${callback.command}`);
      const { duplicate, reorder, wire } = planFaults(random, faults, kind.phase);
      const posted = { ...circumstances, callback, kind, wireFault: wire };
      onSent?.(callback);
      if (kind.phase === "before") {
        const effect = delivery.before(posted);
        await release();
        return effect;
      }
      if (reorder && held === undefined) {
        tally.recordReordered();
        held = posted;
        return { kind: "noted" };
      }
      await handOver(posted);
      if (duplicate) await handOver({ ...posted, wireFault: undefined, repeated: "duplicate" });
      await release();
      return { kind: "noted" };
    },
    relationsTold: async () => void (await Promise.all(relations)),
    async end() {
      await release();
      await Promise.all([...messages, ...relations]);
    },
  };
}
