import { connect } from "node:net";

/** A connection whose bytes and timing a test controls. */
export interface RawSocket {
  write(text: string | Buffer): void;
  /** Closes the connection abruptly. */
  destroy(): void;
  /** Resolves with status and JSON of the first answer when it is complete; rejects if the connection is closed before that. */
  answer(): Promise<{ status: number; json: unknown }>;
  /** Resolves when the connection is closed. */
  ended(): Promise<void>;
  /** Milliseconds from opening the connection to the answer. */
  answeredAfter(): number;
}

export function openSocket(url: string): RawSocket {
  const startedAt = performance.now();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let received = "";
  let answeredAt = Number.NaN;
  const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  const answered = new Promise<{ status: number; json: unknown }>((resolve, reject) => {
    const look = () => {
      const found = parseAnswer(received);
      if (found === undefined) return;
      answeredAt = performance.now();
      resolve(found);
    };
    socket.on("data", (chunk) => {
      received += chunk;
      look();
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`closed after ${JSON.stringify(received)}`)));
  });
  // Tests that close the connection do not wait for an answer.
  answered.catch(() => {});
  return {
    write: (text) => void socket.write(text),
    destroy: () => void socket.destroy(),
    answer: () => answered,
    ended: () => ended,
    answeredAfter: () => answeredAt - startedAt,
  };
}

/** Head of a POST request; a body of `length` bytes has to follow. */
export function headOf(path: string, length: number): string {
  return `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
}

/** The first answer; undefined while it is incomplete. */
function parseAnswer(received: string): { status: number; json: unknown } | undefined {
  const end = received.indexOf("\r\n\r\n");
  const head = received.slice(0, end);
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
  const body = Buffer.from(received.slice(end + 4));
  if (end === -1 || !(body.length >= length)) return undefined;
  return { status: Number(head.split(" ")[1]), json: JSON.parse(body.subarray(0, length).toString()) };
}
