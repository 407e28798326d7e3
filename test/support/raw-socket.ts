import { connect } from "node:net";

/** A connection on which a test writes what it wants, when it wants. */
export interface RawSocket {
  write(text: string | Buffer): void;
  /** Breaks the connection off. */
  destroy(): void;
  /** Resolves with status and JSON of the answer when it is whole, which is when the other side has ended or all of it is there. */
  answer(): Promise<{ status: number; json: unknown }>;
  /** In milliseconds from the opening to the answer. */
  answeredAfter(): number;
}

export function openSocket(url: string): RawSocket {
  const startedAt = performance.now();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let received = "";
  let answeredAt = Number.NaN;
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
  // Tests that break off ask for no answer.
  answered.catch(() => {});
  return {
    write: (text) => void socket.write(text),
    destroy: () => void socket.destroy(),
    answer: () => answered,
    answeredAfter: () => answeredAt - startedAt,
  };
}

/** Head of a POST with a body of `length` bytes that is still to come. */
export function headOf(path: string, length: number): string {
  return `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
}

function parseAnswer(received: string): { status: number; json: unknown } | undefined {
  const [head = "", body = ""] = received.split("\r\n\r\n");
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
  if (Buffer.byteLength(body) !== length) return undefined;
  return { status: Number(head.split(" ")[1]), json: JSON.parse(body) };
}
