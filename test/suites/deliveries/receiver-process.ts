import { openSync, writeSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** A receiver in a process of its own. `node receiver-process.ts <port> <file>` appends every event to the file before it answers. */
const [port = "", path = ""] = process.argv.slice(2);
const file = openSync(path, "a");

/** Of a hundred requests, how many are answered badly. Whoever started it says so. */
let badAnswers = 0;
let requests = 0;

const SLOW_MS = 300;

/** Ways to answer badly. What was recorded before may come again. */
const BAD: ReadonlyArray<(response: ServerResponse, record: () => void) => void> = [
  (response) => response.writeHead(500).end("broken"),
  (response) => response.writeHead(429, { "retry-after": "1" }).end("too many"),
  (response, record) => {
    record();
    response.writeHead(503).end("recorded none the less");
  },
  (response, record) => {
    record();
    setTimeout(() => response.writeHead(204).end(), SLOW_MS);
  },
  // It hangs until the other end gives up.
  () => {},
  (_response, record) => record(),
  (response) => void response.destroy(),
];

createServer(async (request, response) => {
  const body = await text(request).catch(() => null);
  if (body === null) return;
  const record = () => writeSync(file, `${JSON.stringify({ path: request.url, body })}\n`);
  requests += 1;
  const isBad = (requests * 37) % 100 < badAnswers;
  if (isBad) return BAD[requests % BAD.length]?.(response, record);
  record();
  response.writeHead(204).end();
}).listen(Number(port), "127.0.0.1", () => process.stdout.write("listening\n"));

process.on("message", (message) => {
  badAnswers = Number(message);
  process.send?.("done");
});
