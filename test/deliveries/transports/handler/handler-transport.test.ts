import { beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { CallOutcome, CallRequest, HandlerCaller } from "../../../../src/deliveries/handler-caller.ts";
import type { Outgoing } from "../../../../src/deliveries/outgoing.ts";
import { createHandlerTransport, type HandlerTransport } from "../../../../src/deliveries/transports/handler/handler-transport.ts";
import type { StoredEntry } from "../../../../src/journal/journal.ts";
import { storedEntry } from "../../../support/entries.ts";

type Answer = Partial<CallOutcome> | Error;

let requests: Array<Omit<CallRequest, "entry"> & { entry: string }>;
let answer: (request: CallRequest) => Answer;
let logged: Array<Record<string, unknown>>;
let transport: HandlerTransport;
let closing: AbortController;

beforeEach(() => {
  requests = [];
  logged = [];
  closing = new AbortController();
  answer = ({ from, most }) => ({ completed: from + most });
  const caller: HandlerCaller = {
    concerns: () => true,
    call: async (request) => {
      requests.push({ ...request, entry: request.entry.id });
      const outcome = answer(request);
      if (outcome instanceof Error) throw outcome;
      const { completed = request.from } = outcome;
      const after = request.from === 0 && completed > 0 ? 1 : 0;
      return { completed, isDone: false, made: { after, event: completed - request.from - after }, failure: null, ...outcome };
    },
  };
  const log = pino({ level: "warn" }, { write: (line: string) => logged.push(JSON.parse(line)) });
  transport = createHandlerTransport({ caller: () => caller, timeout: () => 700, log });
});

const ENTRIES = [storedEntry(), storedEntry({ command: "Follow.CallbackAfterFollowDelete" })] as const;
const [FIRST, SECOND] = ENTRIES;

function delivery(recorded: StoredEntry | null, number: number, key: string | null = "alice"): Outgoing {
  const entry = recorded?.id ?? null;
  const position = ENTRIES.findIndex(({ id }) => id === entry) + 1;
  const toCloudEvent = () => {
    throw new Error("handlers get no CloudEvent");
  };
  return { position, number, event: `${entry}-${number}`, type: "t", entry, key, recorded, app: "1400000000", toCloudEvent };
}

async function send(...deliveries: Outgoing[]): Promise<string[]> {
  const outcomes = await transport.send(deliveries, { signal: closing.signal });
  return outcomes.map((outcome) => (outcome.result === "failed" ? `${outcome.result}: ${outcome.text}` : outcome.result));
}

const failing = (number: number, message = "broken"): void => {
  answer = ({ from, most }) =>
    from <= number && number < from + most
      ? { completed: number, made: { after: 0, event: 1 }, failure: { kind: "event", message, stack: "at handler" } }
      : { completed: from + most };
};

describe("deliveries", () => {
  test("of one entry with numbers that follow each other are one request, and each has an outcome", async () => {
    const outcomes = await send(delivery(FIRST, 0), delivery(FIRST, 1), delivery(FIRST, 3), delivery(SECOND, 4), delivery(SECOND, 5));
    expect(outcomes).toEqual(Array(5).fill("delivered"));
    expect(requests).toEqual([
      { entry: FIRST.id, from: 0, most: 2, timeout: 700 },
      { entry: FIRST.id, from: 3, most: 1, timeout: 700 },
      { entry: SECOND.id, from: 4, most: 2, timeout: 700 },
    ]);
    expect(transport.counts()).toEqual({ after: { made: 1, failed: 0 }, event: { made: 4, failed: 0 } });
  });

  test("that are more than a caller makes in one go are asked for again from where it stopped", async () => {
    answer = ({ from }) => ({ completed: from + 1 });
    expect(await send(delivery(FIRST, 1), delivery(FIRST, 2), delivery(FIRST, 3))).toEqual(Array(3).fill("delivered"));
    expect(requests.map(({ from, most }) => [from, most])).toEqual([
      [1, 3],
      [2, 2],
      [3, 1],
    ]);
  });

  test("of an entry that has fewer calls have arrived: there is nothing to call", async () => {
    answer = ({ from }) => ({ completed: from, isDone: true });
    expect(await send(delivery(FIRST, 7), delivery(FIRST, 8))).toEqual(["delivered", "delivered"]);
    expect(requests).toHaveLength(1);
  });
});

describe("a call that fails", () => {
  test("holds back what comes later with its key, and nothing else", async () => {
    failing(1);
    const outcomes = await send(
      delivery(FIRST, 0, "alice"),
      delivery(FIRST, 1, "alice"),
      delivery(FIRST, 2, "alice"),
      delivery(FIRST, 3, "bob"),
      delivery(SECOND, 4, "alice"),
      delivery(SECOND, 5, null),
    );
    expect(outcomes).toEqual(["delivered", "failed: broken", "skipped", "delivered", "skipped", "delivered"]);
    expect(transport.counts().event).toMatchObject({ failed: 1 });
  });

  test("without a key holds back nothing", async () => {
    failing(1);
    expect(await send(delivery(FIRST, 1, null), delivery(FIRST, 2, null))).toEqual(["failed: broken", "delivered"]);
  });

  test("is logged with its entry and its stack, and the text of the outcome is bounded", async () => {
    failing(1, "x".repeat(3000));
    const [outcome] = await send(delivery(FIRST, 1));
    expect(outcome).toBe(`failed: ${"x".repeat(1000)}`);
    expect(logged).toMatchObject([{ msg: "onEvent failed", entry: FIRST.id, command: FIRST.command, err: { stack: "at handler" } }]);
  });

  test("is no outage: others may succeed", async () => {
    failing(1);
    const [outcome] = await transport.send([delivery(FIRST, 1)], { signal: closing.signal });
    expect(outcome).toEqual({ result: "failed", status: null, text: "broken", retryAfter: null, isOutage: false });
  });
});

describe("handlers that cannot be called at all", () => {
  test("are an outage, the rest of the batch is not tried, and the check says why until they can be called again", async () => {
    await transport.check();
    answer = ({ from }) => (from === 0 ? { completed: 1 } : new Error("the database is down"));
    const outcomes = await transport.send([delivery(FIRST, 0), delivery(FIRST, 1), delivery(SECOND, 2, "bob")], { signal: closing.signal });
    expect(outcomes).toMatchObject([
      { result: "delivered" },
      { result: "failed", text: "the database is down", isOutage: true },
      { result: "skipped" },
    ]);
    await expect(transport.check()).rejects.toThrow("the database is down");
    answer = ({ from, most }) => ({ completed: from + most });
    expect(await send(delivery(FIRST, 1))).toEqual(["delivered"]);
    await transport.check();
  });
});

describe("an aborted signal", () => {
  test("keeps further calls from being made", async () => {
    answer = ({ from }) => {
      closing.abort();
      return { completed: from + 1 };
    };
    expect(await send(delivery(FIRST, 0), delivery(FIRST, 1), delivery(SECOND, 2))).toEqual(["delivered", "skipped", "skipped"]);
    expect(requests).toHaveLength(1);
  });

  test("makes an interrupted call one that was not tried", async () => {
    answer = ({ from }) => {
      closing.abort();
      return { completed: from, made: { after: 0, event: 1 }, failure: { kind: "event", message: "ended its thread", stack: undefined } };
    };
    expect(await send(delivery(FIRST, 1))).toEqual(["skipped"]);
    expect([logged, transport.counts().event.failed]).toEqual([[], 0]);
  });
});

test("what is no callback is refused", async () => {
  expect(await send(delivery(null, 0))).toEqual(["failed: handlers are called for callbacks only"]);
  expect(requests).toEqual([]);
});
