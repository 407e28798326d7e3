import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { NatsDestination } from "../../../../generated/operator.ts";
import { openNats } from "../../../../src/deliveries/transports/nats/open-nats.ts";
import type { Outcome, Transport, TransportOptions } from "../../../../src/deliveries/transports/transport.ts";
import { makeCertificate } from "../../../support/certificates.ts";
import { missingNats, type Nats, type NatsOptions, startNats } from "../../../support/nats.ts";
import { createOutgoing, NEVER, TRANSPORT_OPTIONS } from "../outgoing.ts";
import { problemsOf, sendInOrder } from "../send-in-order.ts";

const missing = missingNats();
if (missing !== null) process.stderr.write(`tests with NATS are skipped: ${missing}\n`);

const DELIVERED: Outcome = { result: "delivered", status: null, text: "" };

(missing === null ? describe : describe.skip)("a subject of NATS", () => {
  const toEnd: Array<() => Promise<unknown>> = [];
  afterEach(async () => {
    for (const end of toEnd.splice(0).toReversed()) await end();
  });

  async function start(options?: NatsOptions): Promise<Nats> {
    const nats = await startNats(options);
    toEnd.push(nats.remove);
    return nats;
  }

  async function open(
    definition: Partial<NatsDestination> & Pick<NatsDestination, "servers">,
    options: Partial<TransportOptions> = {},
  ): Promise<Transport> {
    const transport = await openNats({ name: "test", kind: "nats", subject: "chat", ...definition }, { ...TRANSPORT_OPTIONS, ...options });
    toEnd.push(transport.close);
    return transport;
  }

  test("takes CloudEvents in binary mode under the id of the event", async () => {
    const nats = await start();
    await nats.createStream("CHAT", ["chat.>"]);
    const { send } = await open({ servers: [nats.address], subject: "chat.{app}.{type}" });
    const outcomes = await send([createOutgoing({ number: 1, app: "my.app", subject: 'Zoë %\r\n"\ud800' })], NEVER);
    expect(outcomes).toEqual([DELIVERED]);
    const [message] = await nats.read("CHAT");
    expect(message?.subject).toBe("chat.my_app.friend.added");
    expect(message?.headers).toEqual({
      "Nats-Msg-Id": "entry1-1",
      "ce-specversion": "1.0",
      "ce-id": "entry1-1",
      "ce-source": "/tencent-chat/app",
      "ce-type": "friend.added",
      "ce-subject": "Zo%C3%AB%20%25%0D%0A%22%EF%BF%BD",
      "ce-time": "2026-11-30T12:00:00.000Z",
      "ce-partitionkey": "app/user",
      "ce-sequence": "0000000000000001",
      "content-type": "application/json",
    });
    expect(JSON.parse(message?.text ?? "")).toEqual(createOutgoing({ number: 1 }).toCloudEvent().data);
  });

  test("has one copy of what is delivered again, which counts as delivered", async () => {
    const nats = await start();
    await nats.createStream("CHAT", ["chat"]);
    const { send } = await open({ servers: [nats.address] });
    const batch = Array.from({ length: 50 }, (_, number) => createOutgoing({ number, key: `key-${number % 5}` }));
    for (let time = 0; time < 3; time += 1) expect(new Set(await send(batch, NEVER))).toEqual(new Set([DELIVERED]));
    const ids = (await nats.read("CHAT")).map(({ headers }) => headers["ce-id"]);
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
  });

  test("has at most one message of a key on its way, and those of others beside it", async () => {
    const nats = await start();
    await nats.createStream("CHAT", ["chat"]);
    const { send } = await open({ servers: [nats.address] }, { timeout: 1000 });
    await send([createOutgoing({ number: 0 })], NEVER);
    await nats.hold(true);
    const outcomes = await send(
      [1, 2, 3, 4].map((number) => createOutgoing({ number, key: number === 4 ? "other" : "same" })),
      NEVER,
    );
    await nats.hold(false);
    expect(outcomes.map(({ result }) => result)).toEqual(["failed", "skipped", "skipped", "failed"]);
    expect(outcomes[0]).toEqual({
      result: "failed",
      status: null,
      text: "No acknowledgement within 1 s.",
      retryAfter: null,
      isOutage: true,
    });
    await pass(300);
    expect((await nats.read("CHAT")).map(({ headers }) => headers["ce-id"]).toSorted()).toEqual(["entry0-1", "entry1-1", "entry4-1"]);
  });

  test("says that no stream takes it, which is an outage unless other subjects may do better", async () => {
    const nats = await start();
    const text = (subject: string) => `No stream takes the subject ${subject}, or the server has no JetStream.`;
    const fixed = await open({ servers: [nats.address] });
    expect(await fixed.send([createOutgoing({ number: 1 }), createOutgoing({ number: 2 })], NEVER)).toMatchObject([
      { result: "failed", text: text("chat"), isOutage: true },
      { result: "skipped" },
    ]);
    await nats.createStream("ADDED", ["friend.added"]);
    const byType = await open({ servers: [nats.address], subject: "{type}" });
    const outcomes = await byType.send(
      [createOutgoing({ number: 1, key: "1", type: "friend.removed" }), createOutgoing({ number: 2, key: "2" })],
      NEVER,
    );
    expect(outcomes).toMatchObject([{ text: text("friend.removed"), isOutage: false }, DELIVERED]);
    await nats.createStream("CHAT", ["chat"]);
    expect(await fixed.send([createOutgoing({ number: 1 })], NEVER)).toEqual([DELIVERED]);
  });

  test("says that a message is too large, by the server and by the stream, and that a stream is full", async () => {
    const nats = await start({ settings: ["max_payload: 20000"] });
    await nats.createStream("CHAT", ["chat"], { max_msg_size: 5000 });
    const { send } = await open({ servers: [nats.address] });
    const outcomes = await send(
      [30_000, 10_000, 100].map((length, number) => createOutgoing({ number, key: `${number}`, text: "x".repeat(length) })),
      NEVER,
    );
    expect(outcomes).toMatchObject([
      { result: "failed", text: "The message is larger than the server takes (max_payload).", isOutage: false },
      { result: "failed", text: expect.stringContaining("message size exceeds maximum allowed"), isOutage: false },
      DELIVERED,
    ]);
    await nats.createStream("FULL", ["full"], { max_msgs: 1, discard: "new" as never });
    const full = await open({ servers: [nats.address], subject: "full" });
    expect(await full.send([createOutgoing({ number: 1, key: null }), createOutgoing({ number: 2, key: null })], NEVER)).toMatchObject([
      DELIVERED,
      { result: "failed", text: "The stream answers: maximum messages exceeded.", isOutage: true },
    ]);
  });

  describe("lets in", () => {
    test("who knows the token, and says so to others", async () => {
      const nats = await start({ settings: ["authorization { token: secret }"], credentials: { token: "secret" } });
      await nats.createStream("CHAT", ["chat"]);
      const wrong = await open({ servers: [nats.address], token: "wrong" });
      expect(await wrong.send([createOutgoing({ number: 1 })], NEVER)).toMatchObject([
        { result: "failed", text: "The servers do not accept the token, the password or the credentials.", isOutage: true },
      ]);
      const right = await open({ servers: [nats.address], token: "secret" });
      expect(await right.send([createOutgoing({ number: 1 })], NEVER)).toEqual([DELIVERED]);
    });

    test("a user with a password, if the user may publish", async () => {
      const users = '{user: imhook, password: secret}, {user: reader, password: secret, permissions: {publish: ["$JS.>", "other"]}}';
      const nats = await start({ settings: [`authorization { users: [${users}] }`], credentials: { user: "imhook", pass: "secret" } });
      await nats.createStream("CHAT", ["chat"]);
      const right = await open({ servers: [nats.address], username: "imhook", password: "secret" });
      expect(await right.send([createOutgoing({ number: 1 })], NEVER)).toEqual([DELIVERED]);
      const reader = await open({ servers: [nats.address], username: "reader", password: "secret" });
      expect(await reader.send([createOutgoing({ number: 2 })], NEVER)).toMatchObject([
        { result: "failed", text: "The user may not publish to the subject chat.", isOutage: true },
      ]);
    });

    test("says that a credentials file is missing", async () => {
      const { send } = await open({ servers: ["127.0.0.1:1"], credentialsFile: join(tmpdir(), "missing.creds") });
      expect(await send([createOutgoing({ number: 1 })], NEVER)).toMatchObject([
        { text: expect.stringContaining("missing.creds"), isOutage: true },
      ]);
    });
  });

  test("is reached with encryption if its certificate is trusted", async () => {
    const folder = await mkdtemp(join(tmpdir(), "imhook-nats-tls-"));
    toEnd.push(() => rm(folder, { recursive: true }));
    const { certificate, key } = makeCertificate(folder, "nats");
    const ca = await readFile(certificate, "utf8");
    const nats = await start({ settings: [`tls { cert_file: "${certificate}", key_file: "${key}" }`], tls: { ca }, host: "localhost" });
    await nats.createStream("CHAT", ["chat"]);
    // The client compares certificates with names only.
    const untrusting = await open({ servers: [nats.address.replace("127.0.0.1", "localhost")], tls: true });
    expect(await untrusting.send([createOutgoing({ number: 1 })], NEVER)).toMatchObject([
      { result: "failed", text: expect.stringContaining("self-signed certificate"), isOutage: true },
    ]);
    const trusted = getCACertificates("default");
    setDefaultCACertificates([...trusted, ca]);
    const outcomes = await untrusting.send([createOutgoing({ number: 1 })], NEVER);
    setDefaultCACertificates(trusted);
    expect(outcomes).toEqual([DELIVERED]);
    const unencrypted = await start();
    const refusing = await open({ servers: [unencrypted.address], tls: true });
    expect(await refusing.send([createOutgoing({ number: 1 })], NEVER)).toMatchObject([
      { text: expect.stringContaining("tls"), isOutage: true },
    ]);
  });

  test("gets everything once and each key in order when the server is killed in the middle, again and again", async () => {
    const nats = await start();
    await nats.createStream("CHAT", ["chat"]);
    const transport = await open({ servers: [nats.address], batch: 50 });
    const order = { keys: 24, perKey: 100, together: 4 };
    let arrived = 0;
    const onArrived = (count: number) => {
      arrived = count;
    };
    const sending = sendInOrder(transport, { ...order, onArrived });
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      while (arrived < order.keys * order.perKey * share) await pass(2);
      await nats.stop("kill");
      await pass(100);
      await nats.start();
    }
    const { failures } = await sending;
    expect(failures).toBeGreaterThan(0);
    const messages = await nats.read("CHAT");
    const keyOf = (name: string | undefined) => decodeURIComponent(name ?? "");
    const ids = messages.map(({ headers }) => ({ key: keyOf(headers["ce-partitionkey"]), id: headers["ce-id"] ?? "" }));
    expect(problemsOf(ids, order)).toEqual([]);
    expect(ids).toHaveLength(order.keys * order.perKey);
  });

  test("that cannot be reached is an outage, said at once, and takes no memory", async () => {
    const nats = await start();
    await nats.createStream("CHAT", ["chat"]);
    const transport = await open({ servers: [nats.address] });
    await nats.stop("kill");
    const large = { number: 1, text: "x".repeat(100_000) };
    expect(await transport.send([createOutgoing(large)], NEVER)).toMatchObject([
      { result: "failed", text: expect.stringMatching(/^NATS cannot be reached: .*(ECONNREFUSED|refused)/), isOutage: true },
    ]);
    await nats.start();
    expect(await transport.send([createOutgoing(large)], NEVER)).toEqual([DELIVERED]);
    await nats.stop("kill");
    const before = process.memoryUsage().rss;
    for (let time = 0; time < 500; time += 1)
      expect(await transport.send([createOutgoing(large)], NEVER)).toMatchObject([{ result: "failed", isOutage: true }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
    await nats.start();
    let last: readonly Outcome[] = [];
    while (last[0]?.result !== "delivered") {
      last = await transport.send([createOutgoing({ number: 2 })], NEVER);
      await pass(50);
    }
    expect(await nats.read("CHAT")).toHaveLength(2);
  });

  test("an aborted call ends at once, and closing ends what is under way", async () => {
    const nats = await start();
    await nats.createStream("CHAT", ["chat"]);
    const transport = await open({ servers: [nats.address] });
    await transport.send([createOutgoing({ number: 0 })], NEVER);
    await nats.hold(true);
    const aborting = new AbortController();
    const aborted = transport.send([createOutgoing({ number: 1 })], { signal: aborting.signal });
    aborting.abort();
    expect(await aborted).toEqual([{ result: "skipped" }]);
    const sending = transport.send([createOutgoing({ number: 2 })], NEVER);
    await pass(50);
    await transport.close();
    expect(await sending).toMatchObject([{ result: "failed", isOutage: true }]);
    await nats.hold(false);
  });
});
