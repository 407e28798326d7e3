import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { parseInSlices } from "../../src/http/parse-in-slices.ts";

const REQUEST = "GET / HTTP/1.1\r\n\r\n";

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function serve(isProven: boolean, handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<number> {
  server = createServer({ requireHostHeader: false }, handle);
  server.on("connection", (socket: Socket) => parseInSlices(socket, () => isProven));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", () => {});
    socket.once("close", () => resolve(received));
  });
}

test.each([
  { isProven: false, most: Math.ceil(1024 / REQUEST.length) },
  { isProven: true, most: 1000 },
])("a destroyed connection is parsed no further than its slice (proven: $isProven)", async ({ isProven, most }) => {
  let requests = 0;
  const port = await serve(isProven, ({ socket }) => {
    requests += 1;
    socket.destroy();
  });
  await exchange(port, REQUEST.repeat(1000));
  expect(requests).toBeGreaterThan(0);
  expect(requests).toBeLessThanOrEqual(most);
  if (isProven) expect(requests).toBe(1000);
});

test("requests and bodies that cross slices arrive whole and in order", async () => {
  const bodies = ["", "a".repeat(1), "b".repeat(1023), "c".repeat(1024), "d".repeat(200_000), "e"];
  const received: string[] = [];
  const port = await serve(false, async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    received.push(body);
    response.shouldKeepAlive = received.length < bodies.length;
    response.end(`${body.length};`);
  });
  const answers = await exchange(port, bodies.map((body) => `POST / HTTP/1.1\r\nContent-Length: ${body.length}\r\n\r\n${body}`).join(""));
  expect(received).toEqual(bodies);
  expect(answers.match(/\d+;/g)).toEqual(bodies.map(({ length }) => `${length};`));
});
