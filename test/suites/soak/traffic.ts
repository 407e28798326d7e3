import { setTimeout as pass } from "node:timers/promises";
import type { WireRequest } from "../../../src/senders/post/post.ts";
import { documentedCommands } from "../../support/operations.ts";
import { refuses } from "../../support/sender-rules.ts";
import { type NumberedCallback, numberedExample } from "../callbacks.ts";
import { type Connection, openConnection, type RawAnswer } from "../connection.ts";

/** What became of callbacks. */
export interface Tally {
  sent: number;
  /** By phase and status, "before 200"; status 0 where no answer came. */
  answers: Record<string, number>;
  /** Answers that the sender would take for a refusal, or came after its budget and a margin. */
  refused: number;
  late: number;
  mostMilliseconds: number;
  /** Callbacks that were due while every connection was busy. */
  heldBack: number;
}

/** Sends callbacks of all commands by turns, over connections that are kept and used by turns. */
export interface Traffic {
  /** Opens connections until there are so many, a few at a time, so that none waits for being accepted. */
  connect(connections: number): Promise<void>;
  /** At a constant rate, however slow the answers are; a callback that finds every connection busy is not sent. */
  atRate(callbacksPerSecond: number, seconds: number): Promise<void>;
  /** As fast as they are answered over 64 connections; resolves with callbacks per second. */
  asFastAsAnswered(seconds: number): Promise<number>;
  /** What has become of callbacks since the last time it was asked. */
  take(): Tally;
  close(): void;
}

const CALLERS = 64;
const OPENED_AT_ONCE = 100;
const TICK_MS = 2;
/** Settings' defaults, and a margin for a busy machine. */
const BUDGET_MS = { "tencent-chat": 1200, openim: 3000 };
const MARGIN_MS = 500;

export function createTraffic(url: string): Traffic {
  const port = Number(new URL(url).port);
  const connections: Connection[] = [];
  const idle: Connection[] = [];
  let tally = createTally();
  let number = 0;

  return {
    connect: async (most) => {
      while (connections.length < most) {
        const opened = Array.from({ length: Math.min(OPENED_AT_ONCE, most - connections.length) }, () => openConnection(port));
        connections.push(...opened);
        await Promise.all(opened.map(sendThrough));
      }
    },
    atRate: async (callbacksPerSecond, seconds) => {
      const amount = Math.round(callbacksPerSecond * seconds);
      const startedAt = performance.now();
      const answered: Promise<void>[] = [];
      while (answered.length < amount) {
        const due = Math.min(amount, ((performance.now() - startedAt) / 1000) * callbacksPerSecond);
        while (answered.length < due) answered.push(sendNext());
        await pass(TICK_MS);
      }
      await Promise.all(answered);
    },
    asFastAsAnswered: async (seconds) => {
      const endsAt = performance.now() + seconds * 1000;
      let answered = 0;
      const caller = async () => {
        for (; performance.now() < endsAt; answered += 1) await sendNext();
      };
      await Promise.all(Array.from({ length: CALLERS }, caller));
      return answered / seconds;
    },
    take: () => {
      const taken = tally;
      tally = createTally();
      return taken;
    },
    close: () => {
      for (const connection of connections) connection.destroy();
    },
  };

  async function sendNext(): Promise<void> {
    const connection = idle.shift();
    if (connection === undefined) tally.heldBack += 1;
    else await sendThrough(connection);
  }

  async function sendThrough(connection: Connection): Promise<void> {
    const callback = nextCallback();
    const startedAt = performance.now();
    const answer = await connection.exchange(toBytes(callback.request)).catch(() => null);
    idle.push(connection);
    note(tally, callback, answer, performance.now() - startedAt);
  }

  function nextCallback(): NumberedCallback {
    number += 1;
    const documented = documentedCommands[number % documentedCommands.length];
    if (documented === undefined) throw new RangeError("there are no commands");
    return numberedExample(documented, url, number, String(number));
  }
}

function createTally(): Tally {
  return { sent: 0, answers: {}, refused: 0, late: 0, mostMilliseconds: 0, heldBack: 0 };
}

function note(tally: Tally, { sender, phase }: NumberedCallback, answer: RawAnswer | null, milliseconds: number): void {
  const key = `${phase} ${answer?.status ?? 0}`;
  tally.sent += 1;
  tally.answers[key] = (tally.answers[key] ?? 0) + 1;
  tally.mostMilliseconds = Math.max(tally.mostMilliseconds, milliseconds);
  if (milliseconds > BUDGET_MS[sender] + MARGIN_MS) tally.late += 1;
  if (answer?.status === 200 && refuses(sender, JSON.parse(answer.body))) tally.refused += 1;
}

function toBytes({ url, headers, body }: WireRequest): Buffer {
  const { pathname, search, host } = new URL(url);
  const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${pathname}${search} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
}
