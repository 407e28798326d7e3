import { connect, type Socket } from "node:net";

/** An answer as it came, its body not decoded. */
export interface RawAnswer {
  status: number;
  /** Status line and headers. */
  head: string;
  body: string;
}

/** A connection that is kept, for one exchange after the other. */
export interface Connection {
  /** Sends a whole request and resolves with its answer. Rejects where the connection ends without one. */
  exchange(request: Buffer, hasBody?: boolean): Promise<RawAnswer>;
  destroy(): void;
}

/** Longer than any budget. */
const PATIENCE_MS = 10_000;

const QUIET_MS = 100;
const HEAD_END = "\r\n\r\n";
const STATUS_LINE = "HTTP/1.1 ";
const LAST_CHUNK = "0\r\n\r\n";

/** Opens a connection to loopback; it is opened anew where the other end has closed it between two exchanges. */
export function openConnection(port: number): Connection {
  let socket: Socket | null = null;
  return {
    exchange: (request, hasBody = true) => {
      if (socket === null || socket.destroyed || !socket.writable) socket = createSocket(port);
      const used = socket;
      return readAnswer(used, request, hasBody).then((answer) => {
        if (/^connection: close/im.test(answer.head)) used.destroy();
        return answer;
      });
    },
    destroy: () => socket?.destroy(),
  };
}

/** Sends a whole request over a connection of its own, closes the sending side of it, and resolves with the answer. Rejects if there is none. */
export async function exchangeHalfClosed(port: number, request: Buffer, hasBody = true): Promise<RawAnswer> {
  const socket = createSocket(port);
  socket.allowHalfOpen = true;
  const answer = readAnswer(socket, request, hasBody);
  socket.end();
  return answer.finally(() => socket.destroy());
}

/**
 * Sends bytes that need be no request, waits until nothing more comes back, ends the connection, and resolves with all that came. Ending it
 * at once would break off what is being answered.
 */
export function sendBytes(port: number, bytes: Buffer): Promise<RawAnswer[]> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = createSocket(port);
    const quiet = setTimeout(() => socket.end(), QUIET_MS);
    const giveUp = setTimeout(() => socket.destroy(), PATIENCE_MS);
    socket.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      quiet.refresh();
    });
    socket.on("error", () => {});
    socket.once("close", () => {
      clearTimeout(quiet);
      clearTimeout(giveUp);
      resolve(splitAnswers(Buffer.concat(chunks)));
    });
    socket.write(bytes);
  });
}

function createSocket(port: number): Socket {
  return connect({ port, host: "127.0.0.1", noDelay: true }).setMaxListeners(0);
}

function readAnswer(socket: Socket, request: Buffer, hasBody: boolean): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const stop = () => {
      clearTimeout(patience);
      socket.off("data", read).off("error", fail).off("close", closed);
    };
    const read = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const found = takeAnswer(received, hasBody);
      if (found === null) return;
      stop();
      resolve(found.answer);
    };
    const fail = (error: Error) => {
      stop();
      socket.destroy();
      reject(error);
    };
    const closed = () => fail(new Error("closed without an answer"));
    const patience = setTimeout(() => fail(new Error("silence")), PATIENCE_MS);
    // An error may come after the answer, when nobody reads any more.
    if (socket.listenerCount("error") === 0) socket.on("error", () => {});
    socket.on("data", read).on("error", fail).on("close", closed);
    socket.write(request);
  });
}

function splitAnswers(received: Buffer): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = received; ; ) {
    const found = takeAnswer(rest, true);
    if (found === null) return answers;
    answers.push(found.answer);
    rest = rest.subarray(found.length);
  }
}

/** The first whole answer of `received` and its length; null where there is none yet. */
function takeAnswer(received: Buffer, hasBody: boolean): { answer: RawAnswer; length: number } | null {
  const headLength = received.indexOf(HEAD_END);
  if (headLength === -1) return null;
  const head = received.toString("latin1", 0, headLength);
  const bodyAt = headLength + HEAD_END.length;
  // An answer to HEAD states a length and has no body: the next answer follows at once.
  const bodyEnd =
    hasBody && !received.toString("latin1", bodyAt, bodyAt + STATUS_LINE.length).startsWith(STATUS_LINE)
      ? endOfBody(received, bodyAt, head)
      : bodyAt;
  if (bodyEnd === null || received.length < bodyEnd) return null;
  return { answer: { status: Number(head.slice(9, 12)), head, body: received.toString("utf8", bodyAt, bodyEnd) }, length: bodyEnd };
}

/** imhook states the length of all that it answers; chunked is only what Node says by itself, which is empty. */
function endOfBody(received: Buffer, bodyAt: number, head: string): number | null {
  if (!/^transfer-encoding: chunked/im.test(head)) return bodyAt + Number(/^content-length: ([0-9]+)/im.exec(head)?.[1] ?? 0);
  const lastChunkAt = received.indexOf(LAST_CHUNK, bodyAt);
  return lastChunkAt === -1 ? null : lastChunkAt + LAST_CHUNK.length;
}
