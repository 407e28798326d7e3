import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from "node:net";
import type { Answer, Question } from "../../generated/decider.ts";

/** A question as it arrived. */
export interface Asked {
  question: Question;
  text: string;
  headers: IncomingHttpHeaders;
  method: string;
  path: string;
  /** Port of imhook's end of the connection. */
  connection: number;
}

/** A decider on a real socket. */
export interface TestDecider {
  url: string;
  asked: Asked[];
  /** Connections since the start. */
  connections(): number;
  /** Closes the connections on which nothing happens, as a server that restarts does. */
  closeIdle(): void;
  close(): Promise<void>;
}

/** Answers a question, or does something else with the response. */
export type Reply = (asked: Asked, response: ServerResponse) => Answer | string | Promise<Answer | string> | undefined;

/** Starts a decider. It answers with JSON, or with a text as it is; if `reply` returns nothing, it has answered by itself, or never will. */
export async function startDecider(reply: Reply, port = 0): Promise<TestDecider> {
  const asked: Asked[] = [];
  let connections = 0;
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    const { headers, method = "", url: path = "", socket } = request;
    const one = { question: JSON.parse(text), text, headers, method, path, connection: socket.remotePort ?? 0 };
    asked.push(one);
    const answer = await reply(one, response);
    if (answer === undefined) return;
    response.setHeader("content-type", "application/json");
    response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
  server.on("connection", () => {
    connections += 1;
  });
  const url = await listen(server, port);
  return {
    url: `${url}/decide?v=1`,
    asked,
    connections: () => connections,
    closeIdle: () => server.closeIdleConnections(),
    close: () => {
      server.closeAllConnections();
      return closed(server);
    },
  };
}

/** Starts a server that does something with the socket of each question, when the question has arrived. Resolves with its URL. */
export async function startRaw(onQuestion: (socket: Socket) => void): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    let text = "";
    socket.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
      // A question is one JSON document, and nothing is sent before it is answered.
      if (!text.endsWith("}")) return;
      text = "";
      onQuestion(socket);
    });
  });
  const url = await listen(server, 0);
  return {
    url,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return closed(server);
    },
  };
}

/** A port at which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createRawServer();
  const url = await listen(server, 0);
  await closed(server);
  return Number(new URL(url).port);
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
