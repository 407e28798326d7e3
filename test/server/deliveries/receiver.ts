import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import type { CloudEvent } from "../../../src/deliveries/events/cloud-event.ts";

/** An event as it arrived. */
export interface ReceivedEvent {
  event: CloudEvent;
  headers: IncomingHttpHeaders;
}

/** A real endpoint on loopback that keeps what it gets. */
export interface Receiver {
  url: string;
  /** What was accepted, in the order of its arrival. */
  received: ReceivedEvent[];
  /** Everything that was posted, also what was refused. */
  posted: ReceivedEvent[];
  /** From now on each event is answered like this; undefined: with 204. */
  answerWith(answer: ((event: CloudEvent, response: ServerResponse) => void) | undefined): void;
  close(): Promise<void>;
}

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

/** Starts an endpoint. Events that are not signed with the secret are refused. */
export async function startReceiver(port = 0): Promise<Receiver> {
  const received: ReceivedEvent[] = [];
  const posted: ReceivedEvent[] = [];
  let answer: Parameters<Receiver["answerWith"]>[0];
  const webhook = new Webhook(SECRET);
  const server = createServer(async (request, response) => {
    const body = await request.setEncoding("utf8").reduce((text: string, chunk: string) => text + chunk, "");
    const { headers } = request;
    const event = webhook.verify(body, headers as Record<string, string>) as CloudEvent;
    posted.push({ event, headers });
    response.on("finish", () => {
      if (response.statusCode < 300) received.push({ event, headers });
    });
    if (answer === undefined) response.writeHead(204).end();
    else answer(event, response);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    posted,
    answerWith: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
