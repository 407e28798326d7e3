import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from "node:net";
import type { HttpDestination } from "../../../../generated/operator.ts";
import { resolve } from "../../../../src/deliveries/definition/resolve.ts";
import type { Resolved } from "../../../../src/deliveries/definition/resolved.ts";
import { createSelection } from "../../../../src/deliveries/events/selection.ts";
import type { Outgoing } from "../../../../src/deliveries/outgoing.ts";
import { type HttpTools, openHttp } from "../../../../src/deliveries/transports/http/open.ts";
import type { Outcome, Transport, TransportNews } from "../../../../src/deliveries/transports/transport.ts";
import { storedEntry } from "../../../support/entries.ts";

export interface ReceivedRequest {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface Endpoint {
  url: string;
  received: ReceivedRequest[];
  /** Number of connections that were opened. */
  connections(): number;
  close(): Promise<void>;
}

/** Starts an endpoint on 127.0.0.1 that answers as `answer` says, after it has read the request. */
export async function startEndpoint(answer: (response: ServerResponse, request: ReceivedRequest) => void): Promise<Endpoint> {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url: path = "", headers } = request;
    const read = { method, path, headers, body: Buffer.concat(chunks).toString() };
    received.push(read);
    answer(response, read);
  });
  return { ...(await listen(server)), received };
}

/** Starts a server that is given each connection as it is. */
export async function startRaw(onConnection: (socket: Socket) => void): Promise<Omit<Endpoint, "received">> {
  return listen(createRawServer(onConnection));
}

async function listen(server: Server): Promise<Omit<Endpoint, "received">> {
  const sockets = new Set<Socket>();
  let opened = 0;
  server.on("connection", (socket: Socket) => {
    opened += 1;
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks?team=social`,
    connections: () => opened,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Deliveries of one event each, of different users. */
export function deliveriesOf(count: number): Outgoing[] {
  const selection = createSelection(resolve({ name: "d", kind: "http", url: "https://example.com/" }, "settings"));
  return Array.from({ length: count }, (_, index) => {
    const body = `{"CallbackCommand":"Follow.CallbackAfterFollowAdd","From_Account":"alice-${index}","FollowList":[{"To_Account":"bob"}]}`;
    return selection.ofEntry(index + 1, storedEntry({ body, id: `0198c0de-0000-7000-8000-${String(index).padStart(12, "0")}` }), null);
  }).flat();
}

export interface OpenedOptions extends HttpTools, TransportNews {
  origin?: Resolved["origin"];
  allowedAddresses?: readonly string[];
}

export async function openTransport(
  fields: Partial<HttpDestination> & Pick<HttpDestination, "url">,
  { origin = "settings", allowedAddresses = [], secretsRead = () => {}, ...tools }: OpenedOptions = {},
): Promise<Transport> {
  const { name, definition, timeout, parallel } = resolve({ name: "graph", kind: "http", ...fields }, origin);
  const options = { name, origin, timeout, parallel, dataDirectory: "/nonexistent", allowedAddresses, secretsRead };
  return openHttp(definition as HttpDestination, options, tools);
}

/** Sends one delivery and closes the transport. */
export async function sendOne(...opened: Parameters<typeof openTransport>): Promise<Outcome | undefined> {
  const transport = await openTransport(...opened);
  const [outcome] = await transport.send(deliveriesOf(1), { signal: new AbortController().signal });
  await transport.close();
  return outcome;
}
