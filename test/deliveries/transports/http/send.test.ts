import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type CloudEvent, HTTP } from "cloudevents";
import { Webhook } from "standardwebhooks";
import { deliveriesOf, type Endpoint, openTransport, sendOne, startEndpoint, startRaw } from "./endpoint.ts";

const SECRETS = [1, 2].map((byte) => `whsec_${Buffer.alloc(32, byte).toString("base64")}`);
const NEVER = new AbortController().signal;

const open: Array<Pick<Endpoint, "close">> = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function endpoint(...args: Parameters<typeof startEndpoint>): Promise<Endpoint> {
  const started = await startEndpoint(...args);
  open.push(started);
  return started;
}

async function raw(...args: Parameters<typeof startRaw>): Promise<Omit<Endpoint, "received">> {
  const started = await startRaw(...args);
  open.push(started);
  return started;
}

describe("requests", () => {
  test("one event is posted as structured JSON, signed by every secret", async () => {
    const { url, received } = await endpoint((response) => response.writeHead(202).end("thanks"));
    const outcome = await sendOne({ url, secret: SECRETS, headers: { Authorization: "Bearer abc", "User-Agent": "mine" } });
    expect(outcome).toEqual({ result: "delivered", status: 202, text: "thanks" });
    const [request] = received;
    if (request === undefined) throw new Error("nothing was received");
    const [delivery] = deliveriesOf(1);
    expect(request).toMatchObject({ method: "POST", path: "/hooks?team=social" });
    expect(request.headers).toMatchObject({
      ...{ "content-type": "application/cloudevents+json", authorization: "Bearer abc", "user-agent": "mine" },
      "webhook-id": delivery?.event,
    });
    for (const secret of SECRETS)
      expect(new Webhook(secret).verify(request.body, request.headers as Record<string, string>)).toMatchObject({ id: delivery?.event });
    const event = HTTP.toEvent({ headers: request.headers, body: request.body }) as CloudEvent<unknown>;
    expect(event).toMatchObject({ id: delivery?.event, type: "user.followed", source: "/tencent-chat/1400000000", subject: "alice-0" });
    expect(() => new Webhook(`whsec_${Buffer.alloc(32, 9).toString("base64")}`).verify(request.body, request.headers as never)).toThrow();
  });

  test("without a secret there is no signature, but the id", async () => {
    const { url, received } = await endpoint((response) => response.end());
    await sendOne({ url });
    expect(received[0]?.headers).not.toHaveProperty("webhook-signature");
    expect(received[0]?.headers["webhook-id"]).toBe(deliveriesOf(1)[0]?.event);
  });

  test("a batch is a list with an id of its own, also of one event", async () => {
    const { url, received } = await endpoint((response) => response.writeHead(204).end());
    const transport = await openTransport({ url, secret: SECRETS[0], batch: 10 });
    const deliveries = deliveriesOf(3);
    expect(await transport.send(deliveries, { signal: NEVER })).toEqual(new Array(3).fill({ result: "delivered", status: 204, text: "" }));
    await transport.send(deliveries.slice(2), { signal: NEVER });
    await transport.close();
    expect(received.map(({ headers }) => headers["webhook-id"])).toEqual([`${deliveries[0]?.event}x3`, `${deliveries[2]?.event}x1`]);
    expect(received[0]?.headers["content-type"]).toBe("application/cloudevents-batch+json");
    const events = HTTP.toEvent({ headers: received[0]?.headers ?? {}, body: received[0]?.body }) as CloudEvent<unknown>[];
    expect(events.map(({ id }) => id)).toEqual(deliveries.map(({ event }) => event));
    expect(new Webhook(SECRETS[0] ?? "").verify(received[0]?.body ?? "", received[0]?.headers as never)).toHaveLength(3);
  });

  test("long events are split over several requests, and nothing comes after one that failed", async () => {
    const text = "x".repeat(1_500_000);
    const deliveries = deliveriesOf(5).map((delivery) => {
      const event = delivery.toCloudEvent();
      return { ...delivery, toCloudEvent: () => ({ ...event, subject: text }) };
    });
    let answers = 0;
    const { url, received } = await endpoint((response) => {
      answers += 1;
      response.writeHead(answers === 2 ? 500 : 200).end();
    });
    const transport = await openTransport({ url, batch: 100 });
    const outcomes = await transport.send(deliveries, { signal: NEVER });
    await transport.close();
    expect(outcomes.map(({ result }) => result)).toEqual(["delivered", "delivered", "failed", "failed", "skipped"]);
    expect(received.map(({ body }) => JSON.parse(body).length)).toEqual([2, 2]);
  });

  test("an event that cannot be made fails on its own", async () => {
    const { url, received } = await endpoint((response) => response.end());
    const [delivery] = deliveriesOf(1);
    if (delivery === undefined) throw new Error("there is no delivery");
    const broken = {
      ...delivery,
      toCloudEvent: () => {
        throw new RangeError("no such time");
      },
    };
    const transport = await openTransport({ url });
    expect(await transport.send([broken], { signal: NEVER })).toEqual([
      { result: "failed", status: null, text: "cannot be sent: no such time", retryAfter: null, isOutage: false },
    ]);
    await transport.close();
    expect(received).toEqual([]);
  });

  test("connections are used again", async () => {
    const kept = await endpoint((response) => response.end("ok"));
    const transport = await openTransport({ url: kept.url });
    for (const delivery of deliveriesOf(20)) await transport.send([delivery], { signal: NEVER });
    await transport.close();
    expect(kept.received).toHaveLength(20);
    expect(kept.connections()).toBeLessThanOrEqual(2);
  });
});

describe("answers", () => {
  test.each<[number, boolean]>([
    [400, false],
    [401, true],
    [403, true],
    [404, true],
    [409, false],
    [410, true],
    [413, false],
    [422, false],
    [429, true],
    [500, true],
    [503, true],
    [599, true],
  ])("status %i fails; an outage: %j", async (status, isOutage) => {
    const { url } = await endpoint((response) => response.writeHead(status).end("why"));
    expect(await sendOne({ url })).toEqual({ result: "failed", status, text: "why", retryAfter: null, isOutage });
  });

  test.each([301, 302, 303, 307, 308])("a redirect with status %i is not followed", async (status) => {
    const other = await endpoint((response) => response.end());
    const { url } = await endpoint((response) => response.writeHead(status, { location: other.url }).end("moved"));
    expect(await sendOne({ url })).toEqual({
      ...{ result: "failed", status, retryAfter: null, isOutage: true },
      text: `redirects to ${other.url}, which is not followed`,
    });
    expect(other.received).toEqual([]);
  });

  test("a time to wait, in seconds and as a date", async () => {
    const { url } = await endpoint((response, { headers }) =>
      response.writeHead(429, { "retry-after": String(headers["x-wait"]) }).end("slow down"),
    );
    const retryAfter = async (wait: string) => {
      const outcome = await sendOne({ url, headers: { "x-wait": wait } });
      return outcome?.result === "failed" ? outcome.retryAfter : undefined;
    };
    expect(await retryAfter("120")).toBe(120_000);
    expect(await retryAfter("0")).toBe(0);
    const inAMinute = await retryAfter(new Date(Date.now() + 60_000).toUTCString());
    expect(inAMinute).toBeGreaterThan(57_000);
    expect(inAMinute).toBeLessThanOrEqual(60_000);
    expect(await retryAfter("Fri, 31 Dec 1999 23:59:59 GMT")).toBe(0);
    for (const nonsense of ["-5", "1.5", "soon", "99999999999", "2030-01-01"]) expect(await retryAfter(nonsense)).toBeNull();
  });

  test("of a huge answer only the beginning is read", async () => {
    let written = 0;
    const { url } = await endpoint((response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(65_536, "é");
      const write = () => {
        while (!response.destroyed && written < 200_000_000 && response.write(chunk)) written += chunk.length;
      };
      response.on("drain", write).on("error", () => {});
      write();
    });
    const outcome = await sendOne({ url });
    expect(outcome).toEqual({ result: "delivered", status: 200, text: "é".repeat(1000) });
    expect(written).toBeLessThan(20_000_000);
  });

  test("a text with half characters, bytes that are no text, and control characters", async () => {
    const { url } = await endpoint((response) =>
      response.end(Buffer.concat([Buffer.from(`a\u0000\u001b[31m\n${"x".repeat(990)}`), Buffer.from("😀😀"), Buffer.from([0xff, 0xfe])])),
    );
    const outcome = await sendOne({ url });
    const text = outcome?.result === "delivered" ? outcome.text : "";
    expect(text).toHaveLength(1000);
    expect(text.isWellFormed()).toBe(true);
    expect(text.startsWith("a\ufffd\ufffd[31m\nxxx")).toBe(true);
  });

  test("a body that hangs after the status says nothing against the delivery", async () => {
    const { url } = await endpoint((response) => response.writeHead(200, { "content-length": 100 }).write("begun"));
    const begun = performance.now();
    expect(await sendOne({ url })).toEqual({ result: "delivered", status: 200, text: "begun" });
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test("a body that breaks off after the status", async () => {
    const { url } = await endpoint((response) => {
      response.writeHead(500, { "content-length": 100 }).write("begun", () => setTimeout(() => response.destroy(), 20));
    });
    expect(await sendOne({ url })).toEqual({ result: "failed", status: 500, text: "begun", retryAfter: null, isOutage: true });
  });
});

describe("no answer", () => {
  const late = { result: "failed", status: null, text: "gave no answer within 300 ms", retryAfter: null, isOutage: true };

  test("an endpoint that hangs", async () => {
    const { url } = await endpoint(() => {});
    const begun = performance.now();
    expect(await sendOne({ url, timeout: "300ms" })).toEqual(late);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test("an endpoint that accepts no connection in time, and one that answers byte by byte", async () => {
    const slow = await raw((socket) => {
      const timer = setInterval(() => socket.write("H"), 50);
      socket.on("close", () => clearInterval(timer));
    });
    const outcome = await sendOne({ url: slow.url, timeout: "300ms" });
    expect(outcome).toMatchObject({ result: "failed", status: null, isOutage: true });
    const bytes = await raw((socket) => {
      const answer = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
      let at = 0;
      const timer = setInterval(() => (at < answer.length ? socket.write(answer.charAt(at++)) : clearInterval(timer)), 40);
      socket.on("close", () => clearInterval(timer));
    });
    expect(await sendOne({ url: bytes.url, timeout: "300ms" })).toEqual(late);
    expect(await sendOne({ url: bytes.url, timeout: "10s" })).toEqual({ result: "delivered", status: 200, text: "ok" });
  });

  test.each<[string, string, RegExp]>([
    ["that is not HTTP", "SSH-2.0-OpenSSH_9.6\r\n", /^gave an answer that is not HTTP$/],
    ["with headers without end", `HTTP/1.1 200 OK\r\n${"x-a: b\r\n".repeat(10_000)}`, /headers that are too long|not HTTP/],
    ["nothing", "", /^closed the connection before it had answered$/],
  ])("an answer %s", async (_name, text, expected) => {
    const { url } = await raw((socket) => socket.once("data", () => socket.end(text)));
    expect(await sendOne({ url, timeout: "2s" })).toEqual({
      ...{ result: "failed", status: null, retryAfter: null, isOutage: true },
      text: expect.stringMatching(expected),
    });
  });

  test("nobody listens", async () => {
    const { url, close } = await startEndpoint(() => {});
    await close();
    expect(await sendOne({ url })).toMatchObject({
      ...{ result: "failed", status: null, isOutage: true },
      text: expect.stringMatching(/^cannot be reached: connect ECONNREFUSED/),
    });
  });

  test("a name that does not exist", async () => {
    expect(await sendOne({ url: "http://nothing.invalid/" })).toMatchObject({
      text: expect.stringMatching(/^cannot be reached: getaddrinfo/),
      isOutage: true,
    });
  });
});

describe("idle connections", () => {
  test("one that the endpoint has closed meanwhile is replaced, and the delivery arrives", async () => {
    const { url, received, connections } = await endpoint((response) => {
      // The second request meets the end of the connection.
      if (received.length === 2) response.destroy();
      else response.end();
    });
    const transport = await openTransport({ url });
    for (const delivery of deliveriesOf(2)) {
      expect(await transport.send([delivery], { signal: NEVER })).toEqual([{ result: "delivered", status: 200, text: "" }]);
      // The connection is idle a moment after the answer.
      await sleep(50);
    }
    await transport.close();
    expect([received.length, connections()]).toEqual([3, 2]);
  });

  test("a new connection that is closed without an answer is not tried twice", async () => {
    const { url, connections } = await raw((socket) => socket.once("data", () => socket.end()));
    expect(await sendOne({ url })).toMatchObject({ result: "failed", text: "closed the connection before it had answered" });
    expect(connections()).toBe(1);
  });
});

describe("interruption", () => {
  test("what has no answer yet is skipped, and what has one stays delivered", async () => {
    const controller = new AbortController();
    const { url, received } = await endpoint((response) => {
      if (received.length === 1) response.end("ok");
    });
    const transport = await openTransport({ url });
    const [first] = await transport.send(deliveriesOf(1), { signal: controller.signal });
    const begun = performance.now();
    const hanging = transport.send(deliveriesOf(2).slice(1), { signal: controller.signal });
    await sleep(100);
    controller.abort();
    expect([first, ...(await hanging)]).toEqual([{ result: "delivered", status: 200, text: "ok" }, { result: "skipped" }]);
    expect(await transport.send(deliveriesOf(1), { signal: controller.signal })).toEqual([{ result: "skipped" }]);
    await transport.close();
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(received).toHaveLength(2);
  });
});
