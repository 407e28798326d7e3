import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { KafkaDestination } from "../../../../generated/operator.ts";
import { openKafka } from "../../../../src/deliveries/transports/kafka/open-kafka.ts";
import type { Outcome, Transport } from "../../../../src/deliveries/transports/transport.ts";
import { KAFKA_STRANGER, KAFKA_USER, type Kafka, missingKafka, startKafka } from "../../../support/kafka.ts";
import { createOutgoing, NEVER, TRANSPORT_OPTIONS } from "../outgoing.ts";

const missing = missingKafka();
if (missing !== null) process.stderr.write(`tests with Kafka are skipped: ${missing}\n`);

const DELIVERED: Outcome = { result: "delivered", status: null, text: "" };

(missing === null ? describe : describe.skip)("a topic of Kafka", () => {
  let kafka: Kafka;
  let topics = 0;

  beforeAll(async () => {
    kafka = await startKafka();
  }, 90_000);
  afterAll(() => kafka.remove());

  async function createTopic(options?: Parameters<Kafka["createTopic"]>[1]): Promise<string> {
    topics += 1;
    await kafka.createTopic(`topic-${topics}`, options);
    return `topic-${topics}`;
  }

  async function withTransport<Result>(
    definition: Partial<KafkaDestination>,
    work: (transport: Transport) => Promise<Result>,
  ): Promise<Result> {
    const whole: KafkaDestination = { name: "test", kind: "kafka", brokers: [kafka.address], topic: "missing", ...definition };
    const transport = await openKafka(whole, TRANSPORT_OPTIONS);
    try {
      return await work(transport);
    } finally {
      await transport.close();
    }
  }

  test("takes CloudEvents in binary mode, with the order key as key", async () => {
    const topic = await createTopic();
    const outcomes = await withTransport({ topic }, ({ send }) =>
      send([createOutgoing({ number: 1, key: "app/Zoë \ud800", subject: "Zoë\u0000" }), createOutgoing({ number: 2, key: null })], NEVER),
    );
    expect(outcomes).toEqual([DELIVERED, DELIVERED]);
    const records = await kafka.read(topic);
    expect(records.map(({ key }) => key)).toEqual(["app/Zoë \ufffd", null]);
    expect(records[0]?.headers).toEqual({
      ce_specversion: "1.0",
      ce_id: "entry1-1",
      ce_source: "/tencent-chat/app",
      ce_type: "friend.added",
      ce_subject: "Zoë\u0000",
      ce_time: "2026-11-30T12:00:00.000Z",
      ce_partitionkey: "app/Zoë \ufffd",
      ce_sequence: "0000000000000001",
      "content-type": "application/json",
    });
    expect(JSON.parse(records[0]?.value ?? "")).toEqual(createOutgoing({ number: 1 }).toCloudEvent().data);
  });

  test("keeps a key in one partition, which is that of Kafka's own clients, and records without key in all", async () => {
    const topic = await createTopic({ partitions: 5 });
    await withTransport({ topic }, async ({ send }) => {
      await send(
        Array.from({ length: 60 }, (_, number) => createOutgoing({ number, key: `key-${number % 6}` })),
        NEVER,
      );
      await send(
        Array.from({ length: 10 }, (_, number) => createOutgoing({ number, key: null })),
        NEVER,
      );
    });
    const records = await kafka.read(topic);
    const partitions = Map.groupBy(records, ({ key }) => key);
    // As `Utils.toPositive(Utils.murmur2(key)) % 5` of Kafka's Java client says.
    expect(
      Array.from({ length: 6 }, (_, number) => [...new Set(partitions.get(`key-${number}`)?.map(({ partition }) => partition))]),
    ).toEqual([[1], [0], [2], [2], [3], [3]]);
    expect(new Set(partitions.get(null)?.map(({ partition }) => partition)).size).toBe(5);
  });

  test.each(["none", "gzip", "snappy", "lz4", "zstd"] as const)("takes records compressed by %s", async (compression) => {
    const topic = await createTopic();
    const text = "again and ".repeat(100);
    const outcomes = await withTransport({ topic, compression }, ({ send }) =>
      send(
        Array.from({ length: 20 }, (_, number) => createOutgoing({ number, text })),
        NEVER,
      ),
    );
    expect(new Set(outcomes)).toEqual(new Set([DELIVERED]));
    const records = await kafka.read(topic);
    expect(records.map(({ headers }) => headers.ce_id)).toEqual(Array.from({ length: 20 }, (_, number) => `entry${number}-1`));
    expect(new Set(records.map((record) => record.compression))).toEqual(
      new Set([["none", "gzip", "snappy", "lz4", "zstd"].indexOf(compression)]),
    );
    expect(records.every(({ value }) => value?.includes(text))).toBe(true);
  });

  test("puts calls that come at once into few requests, and large ones into several", async () => {
    const topic = await createTopic();
    const text = "x".repeat(50_000);
    await withTransport({ topic, batch: 100 }, async ({ send }) => {
      const calls = Array.from({ length: 8 }, (_, call) =>
        Array.from({ length: 10 }, (_, number) => createOutgoing({ number: call * 10 + number, key: `key-${call}`, text })),
      );
      const outcomes = await Promise.all(calls.map((call) => send(call, NEVER)));
      expect(new Set(outcomes.flat())).toEqual(new Set([DELIVERED]));
    });
    const records = await kafka.read(topic);
    expect(records).toHaveLength(80);
    for (const [, ofKey] of Map.groupBy(records, ({ key }) => key))
      expect(ofKey.map(({ headers }) => headers.ce_sequence)).toEqual(ofKey.map(({ headers }) => headers.ce_sequence).toSorted());
  });

  test("tells a record that is too large from others of its partition and holds back what comes after it", async () => {
    const topic = await createTopic({ configs: { "max.message.bytes": "20000" } });
    const asked = [
      { number: 1, key: "one" },
      { number: 2, key: "two", text: "x".repeat(30_000) },
      { number: 3, key: "two" },
      { number: 4, key: "one" },
      { number: 5, key: null },
      { number: 6, key: "three", text: "x".repeat(15_000) },
      { number: 7, key: "four", text: "x".repeat(15_000) },
    ];
    const outcomes = await withTransport({ topic }, ({ send }) => send(asked.map(createOutgoing), NEVER));
    expect(outcomes).toEqual([
      DELIVERED,
      {
        result: "failed",
        status: null,
        text: `The record is larger than the topic ${topic} takes (max.message.bytes).`,
        retryAfter: null,
        isOutage: false,
      },
      { result: "skipped" },
      DELIVERED,
      DELIVERED,
      DELIVERED,
      DELIVERED,
    ]);
    const records = await kafka.read(topic);
    expect(records.map(({ headers }) => headers.ce_id).toSorted()).toEqual([1, 4, 5, 6, 7].map((number) => `entry${number}-1`));
  });

  test("says that a topic is missing, and delivers once it exists", async () => {
    await withTransport({ topic: "later" }, async ({ send }) => {
      const [missingTopic] = await send([createOutgoing({ number: 1 })], NEVER);
      expect(missingTopic).toEqual({
        result: "failed",
        status: null,
        text: "The topic later does not exist, and the brokers do not create it.",
        retryAfter: null,
        isOutage: true,
      });
      await kafka.createTopic("later");
      expect(await send([createOutgoing({ number: 1 })], NEVER)).toEqual([DELIVERED]);
    });
  });

  describe("with a password", () => {
    test.each(["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] as const)("lets in by %s who knows it", async (mechanism) => {
      const topic = await createTopic();
      const sasl = { mechanism, ...KAFKA_USER };
      const outcomes = await withTransport({ topic, brokers: [kafka.saslAddress], sasl }, ({ send }) =>
        send([createOutgoing({ number: 1 })], NEVER),
      );
      expect(outcomes).toEqual([DELIVERED]);
    });

    test.each(["PLAIN", "SCRAM-SHA-256"] as const)("says that it is wrong, by %s", async (mechanism) => {
      const topic = await createTopic();
      const sasl = { mechanism, ...KAFKA_USER, password: "wrong" };
      const [outcome] = await withTransport({ topic, brokers: [kafka.saslAddress], sasl }, ({ send }) =>
        send([createOutgoing({ number: 1 })], NEVER),
      );
      expect(outcome).toMatchObject({ text: "The brokers do not accept the user name or the password.", isOutage: true });
    });

    test("says that a user may not write", async () => {
      const topic = await createTopic();
      const sasl = { mechanism: "PLAIN" as const, ...KAFKA_STRANGER };
      const [outcome] = await withTransport({ topic, brokers: [kafka.saslAddress], sasl }, ({ send }) =>
        send([createOutgoing({ number: 1 })], NEVER),
      );
      expect(outcome).toMatchObject({ text: `The user may not write to the topic ${topic}.`, isOutage: true });
    });
  });

  describe("with encryption", () => {
    test("delivers to a broker whose certificate is trusted, and to no other", async () => {
      const topic = await createTopic();
      const tls = { topic, brokers: [kafka.tlsAddress], tls: true };
      const [untrusted] = await withTransport(tls, ({ send }) => send([createOutgoing({ number: 1 })], NEVER));
      expect(untrusted).toMatchObject({ text: expect.stringContaining("self-signed certificate"), isOutage: true });
      const trusted = getCACertificates("default");
      setDefaultCACertificates([...trusted, kafka.certificate]);
      const outcomes = await withTransport(tls, ({ send }) => send([createOutgoing({ number: 1 })], NEVER));
      setDefaultCACertificates(trusted);
      expect(outcomes).toEqual([DELIVERED]);
      expect(await kafka.read(topic)).toHaveLength(1);
    });

    test("says that a broker asks for it", async () => {
      const [outcome] = await withTransport({ brokers: [kafka.tlsAddress] }, ({ send }) => send([createOutgoing({ number: 1 })], NEVER));
      expect(outcome).toMatchObject({ text: expect.stringMatching(/TLS|closed/), isOutage: true });
    });
  });

  test("an aborted call ends at once, and what it would have sent does not arrive", async () => {
    const topic = await createTopic();
    await withTransport({ topic }, async ({ send }) => {
      const aborted = AbortSignal.abort();
      expect(await send([createOutgoing({ number: 1 })], { signal: aborted })).toEqual([{ result: "skipped" }]);
      expect(await send([createOutgoing({ number: 2 })], NEVER)).toEqual([DELIVERED]);
    });
    expect((await kafka.read(topic)).map(({ headers }) => headers.ce_id)).toEqual(["entry2-1"]);
  });
});
