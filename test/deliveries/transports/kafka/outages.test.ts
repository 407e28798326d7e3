import { setTimeout as pass } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openKafka } from "../../../../src/deliveries/transports/kafka/open-kafka.ts";
import type { Transport } from "../../../../src/deliveries/transports/transport.ts";
import { type Kafka, missingKafka, startKafka } from "../../../support/kafka.ts";
import { createOutgoing, NEVER, TRANSPORT_OPTIONS } from "../outgoing.ts";
import { problemsOf, sendInOrder } from "../send-in-order.ts";

const missing = missingKafka();
if (missing !== null) process.stderr.write(`tests with Kafka are skipped: ${missing}\n`);

(missing === null ? describe : describe.skip)("a broker of Kafka that is not there", () => {
  let kafka: Kafka;

  beforeAll(async () => {
    kafka = await startKafka();
  }, 90_000);
  afterAll(() => kafka.remove());

  function open(topic: string, timeout = 5000): Promise<Transport> {
    return openKafka({ name: "test", kind: "kafka", brokers: [kafka.address], topic, batch: 50 }, { ...TRANSPORT_OPTIONS, timeout });
  }

  test("loses nothing and leaves each key in order when it is killed in the middle, again and again", async () => {
    await kafka.createTopic("killed", { partitions: 3 });
    const transport = await open("killed");
    const order = { keys: 24, perKey: 100, together: 4 };
    let arrived = 0;
    const onArrived = (count: number) => {
      arrived = count;
    };
    const sending = sendInOrder(transport, { ...order, onArrived });
    for (const share of [0.3, 0.7]) {
      while (arrived < order.keys * order.perKey * share) await pass(2);
      await kafka.stop("kill");
      await kafka.start();
    }
    const { failures } = await sending;
    await transport.close();
    expect(failures).toBeGreaterThan(0);
    const records = await kafka.read("killed");
    expect(
      problemsOf(
        records.map(({ key, headers }) => ({ key: key ?? "", id: headers.ce_id ?? "" })),
        order,
      ),
    ).toEqual([]);
  }, 60_000);

  test("is an outage, said at once, and takes no memory", async () => {
    await kafka.createTopic("away");
    const transport = await open("away");
    expect(await transport.send([createOutgoing({ number: 0 })], NEVER)).toMatchObject([{ result: "delivered" }]);
    await kafka.stop("kill");
    const calls = Array.from({ length: 40 }, (_, call) =>
      transport.send(
        Array.from({ length: 50 }, (_, number) => createOutgoing({ number, key: `${call}-${number}`, text: "x".repeat(1000) })),
        NEVER,
      ),
    );
    const startedAt = performance.now();
    const outcomes = (await Promise.all(calls)).flat();
    expect(performance.now() - startedAt).toBeLessThan(5000);
    expect(outcomes.filter(({ result }) => result === "failed")).toHaveLength(50);
    expect(outcomes[0]).toEqual({
      result: "failed",
      status: null,
      text: `Kafka cannot be reached: connect ECONNREFUSED ${kafka.address}`,
      retryAfter: null,
      isOutage: true,
    });
    expect(new Set(outcomes.slice(50).map(({ result }) => result))).toEqual(new Set(["skipped"]));
    await kafka.start();
    expect(await transport.send([createOutgoing({ number: 1 })], NEVER)).toMatchObject([{ result: "delivered" }]);
    await transport.close();
  }, 60_000);

  test("fails after the time of an attempt when it hangs, and delivers when it goes on", async () => {
    await kafka.createTopic("hangs");
    const transport = await open("hangs", 700);
    expect(await transport.send([createOutgoing({ number: 0 })], NEVER)).toMatchObject([{ result: "delivered" }]);
    await kafka.hold(true);
    const startedAt = performance.now();
    const [late] = await transport.send([createOutgoing({ number: 1 })], NEVER);
    expect(performance.now() - startedAt).toBeLessThan(5000);
    expect(late).toMatchObject({ result: "failed", text: "No acknowledgement within 0.7 s.", isOutage: true });
    const aborting = new AbortController();
    const aborted = transport.send([createOutgoing({ number: 2 })], { signal: aborting.signal });
    aborting.abort();
    expect(await aborted).toEqual([{ result: "skipped" }]);
    await kafka.hold(false);
    await pass(1000);
    for (const number of [1, 2, 3]) {
      const outcomes = await transport.send([createOutgoing({ number })], NEVER);
      expect(outcomes).toMatchObject([{ result: "delivered" }]);
    }
    await transport.close();
    // What hung may arrive as well, as repeats.
    const ids = (await kafka.read("hangs")).map(({ headers }) => headers.ce_id);
    expect([...new Set(ids)]).toEqual([0, 1, 2, 3].map((number) => `entry${number}-1`));
  }, 60_000);

  test("ends what is under way when it is closed", async () => {
    await kafka.createTopic("closed");
    const transport = await open("closed");
    await kafka.hold(true);
    const sending = transport.send([createOutgoing({ number: 1 })], NEVER);
    await pass(100);
    const startedAt = performance.now();
    await transport.close();
    expect(await sending).toMatchObject([{ result: "failed", isOutage: true }]);
    expect(performance.now() - startedAt).toBeLessThan(5000);
    await kafka.hold(false);
  }, 60_000);
});
