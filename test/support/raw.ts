import { connect, type Socket } from "node:net";

/** A connection whose bytes a test controls. */
export interface RawConnection {
  socket: Socket;
  /** Sends text unchanged. */
  write(text: string): void;
  /** Resolves with everything received when it matches `pattern`; rejects if the connection closes before that. */
  received(pattern: RegExp): Promise<string>;
  /** Resolves with everything received when the other side has closed. */
  closed: Promise<string>;
}

/** Connects to a listener. */
export function openRaw(url: string): RawConnection {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
  });
  // A reset is one way to close.
  socket.on("error", () => {});
  const closed = new Promise<string>((resolve) => socket.once("close", () => resolve(text)));
  return {
    socket,
    write: (data) => void socket.write(data, "latin1"),
    closed,
    received: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (pattern.test(text)) resolve(text);
        };
        socket.on("data", look);
        look();
        closed.then(() => reject(new Error(`closed without ${pattern}: ${text}`)));
      }),
  };
}

/** One of the answers received over a connection. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Parses everything received over a connection as HTTP answers. Throws if it is anything else, or if a body has another length than announced. */
export function answersIn(text: string): RawAnswer[] {
  if (text === "") return [];
  const end = text.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = text.slice(0, end).split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3}) [A-Z][A-Za-z ]+$/.exec(statusLine)?.[1]);
  const headers = Object.fromEntries(lines.map((line) => [line.split(": ")[0]?.toLowerCase(), line.split(": ")[1]]));
  const length = Number(headers["content-length"]);
  const body = text.slice(end + 4, end + 4 + length);
  if (end < 0 || !(status >= 100) || body.length !== length) throw new Error(`no HTTP answer: ${JSON.stringify(text)}`);
  return [{ status, headers, body }, ...answersIn(text.slice(end + 4 + length))];
}
