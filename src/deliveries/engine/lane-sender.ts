import type { DeliveryAnswer } from "../../../generated/operator.ts";
import type { Lane } from "../lane.ts";
import type { Outcome, Transport } from "../transports/transport.ts";
import { atLeastAsked, doublingPause } from "./backoff.ts";
import type { Circuit } from "./circuit.ts";
import type { Dispatcher, LaneSender } from "./dispatcher.ts";
import type { Ledger } from "./ledger.ts";
import { createWorkLoader, type LoadedWork } from "./load-works.ts";
import type { Source } from "./source.ts";
import type { EngineTools } from "./tools.ts";
import type { Work } from "./work.ts";

/** Sends what a lane has to deliver, and takes down what comes of it. */
export interface Sending extends LaneSender {
  /** Resolves when nothing is on its way any more. */
  idle(): Promise<void>;
  /** Interrupts what is on its way. */
  abort(): void;
  /** Gives back memory of what was not used since the last call. */
  forgetUnused(): void;
}

export interface SendingOptions {
  lane: Lane;
  ledger: Ledger;
  source: Pick<Source, "read">;
  transport: Pick<Transport, "send">;
  circuit: Circuit;
  dispatcher: Pick<Dispatcher, "ended">;
  /** In milliseconds. */
  giveUpAfter: number;
  /** Most deliveries that may be sent now. */
  maySend(): number;
  /** Something has been sent. */
  sent(count: number): void;
  /** Something has become of what was sent. */
  changed(): void;
  /** Whether very many wait. */
  isCrowded(): boolean;
  /** Whether what happens is no longer this instance's business. */
  isLost(): boolean;
  tools: EngineTools;
}

/** Entries that are gone are counted once each, as far as this many are remembered. */
const MOST_REMEMBERED = 10_000;

/** Time until deliveries are read again that could not be read. */
const RETRY_READ_MS = 1000;

export function createSending(options: SendingOptions): Sending {
  const { lane, ledger, source, transport, circuit, dispatcher, giveUpAfter, maySend, sent, changed, isCrowded, isLost, tools } = options;
  const { clock, time, random, log } = tools;
  const controller = new AbortController();
  const loader = createWorkLoader(source);
  const gone = new Set<number>();
  const underWay = new Set<Promise<void>>();
  let probes = 0;

  return {
    sendNext: (most, isProbe) => {
      const works = take(Math.min(most, maySend()), isProbe);
      if (works.length === 0) return 0;
      sent(works.length);
      const batch = sendTaken(works, isProbe);
      underWay.add(batch);
      void batch.then(() => {
        underWay.delete(batch);
        changed();
        dispatcher.ended();
      });
      return works.length;
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    abort: () => controller.abort(),
    forgetUnused: loader.forgetUnused,
  };

  function take(most: number, isProbe: boolean): Work[] {
    if (most === 0) return [];
    if (isProbe) probes += 1;
    // Those that have failed may be the only ones that fail.
    const fresh = isProbe && probes % 4 === 0 ? ledger.queues.takeFresh() : [];
    return fresh.length > 0 ? fresh : ledger.queues.take(most, time());
  }

  /** Never rejects. */
  async function sendTaken(works: readonly Work[], isProbe: boolean): Promise<void> {
    const unsettled = await sendWorks(works, isProbe);
    if (!isLost()) ledger.queues.release(works, unsettled);
  }

  /** Resolves with those that are not settled. */
  async function sendWorks(works: readonly Work[], isProbe: boolean): Promise<readonly Work[]> {
    const loaded = await loadAll(works);
    if (loaded === null || isLost()) return works;
    const outgoing = loaded.flatMap(({ outgoing }) => outgoing ?? []);
    const at = time();
    const began = clock.now();
    const outcomes = outgoing.length === 0 ? [] : await sendAll(outgoing);
    if (isLost()) return works;
    const durationMs = clock.now() - began;
    let next = 0;
    return loaded.flatMap(({ work, outgoing, isPruned }) => {
      if (outgoing === null) return settleGone(work, isPruned);
      const outcome = outcomes[next] ?? NO_OUTCOME;
      next += 1;
      return conclude(work, outcome, { at, durationMs, isProbe }) ? work : [];
    });
  }

  async function loadAll(works: readonly Work[]): Promise<LoadedWork[] | null> {
    try {
      return await loader.load(works);
    } catch (error) {
      log.error({ err: error, destination: lane.destination }, "deliveries cannot be read again, retrying");
      const { promise, resolve } = Promise.withResolvers<void>();
      clock.after(RETRY_READ_MS, resolve);
      controller.signal.addEventListener("abort", () => resolve());
      await promise;
      return null;
    }
  }

  async function sendAll(outgoing: Parameters<Transport["send"]>[0]): Promise<readonly Outcome[]> {
    try {
      return await transport.send(outgoing, { signal: controller.signal });
    } catch (error) {
      const { message } = error instanceof Error ? error : new Error(String(error));
      return outgoing.map(() => ({ ...NO_OUTCOME, text: message }));
    }
  }

  function settleGone(work: Work, isPruned: boolean): [] {
    const { position } = work.subject;
    if (isPruned && !gone.has(position)) {
      if (gone.size < MOST_REMEMBERED) gone.add(position);
      ledger.changes.pruned(1);
    }
    ledger.settle(work);
    return [];
  }

  /** Returns whether it is still to be delivered. */
  function conclude(work: Work, outcome: Outcome, { at, durationMs, isProbe }: Sent): boolean {
    if (outcome.result === "skipped") return !work.isDropped;
    const { status, text } = outcome;
    const answer: DeliveryAnswer = { at, durationMs, status, text, delivered: outcome.result === "delivered" };
    ledger.attempted(work, answer);
    if (outcome.result === "delivered") {
      circuit.succeeded();
      ledger.settle(work);
      return false;
    }
    const wasOpen = circuit.isOpen();
    const isFirst = work.firstFailedAt === null;
    // With few keys there are few first attempts, since all others wait for them.
    if (isProbe || isFirst || isCrowded()) circuit.failed(outcome, time());
    // It was on its way when the destination went down: it stays in memory, so that an outage makes few rows.
    if (work.state === "fresh" && wasOpen && outcome.isOutage && !isProbe) return true;
    return concludeFailure(work, answer, outcome);
  }

  function concludeFailure(work: Work, answer: DeliveryAnswer, { retryAfter, isOutage }: Failure): boolean {
    if (work.isDropped) {
      ledger.settle(work);
      return false;
    }
    work.firstFailedAt ??= answer.at;
    const { event, type } = work.subject;
    const fields = { ...lane, event, type, attempts: work.attempts, status: answer.status, answer: answer.text };
    if (time() - work.firstFailedAt >= giveUpAfter) {
      ledger.giveUp(work);
      log.error(fields, "delivery given up");
      return false;
    }
    const retryIn = atLeastAsked(Math.round(random() * doublingPause(work.attempts)), retryAfter);
    const now = time();
    ledger.retryAt(work, now + retryIn, isOutage ? { at: now, askedUntil: now + atLeastAsked(0, retryAfter) } : null);
    log.warn({ ...fields, retryIn }, "delivery failed, trying again");
    return true;
  }
}

/** What several deliveries of a batch share. */
interface Sent {
  at: number;
  durationMs: number;
  isProbe: boolean;
}

type Failure = Outcome & { result: "failed" };

const NO_OUTCOME: Failure = {
  ...{ result: "failed", status: null, text: "there was no outcome", retryAfter: null, isOutage: false },
};
