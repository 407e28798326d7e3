import { type buildConnector, type Dispatcher, errors, Pool } from "undici";

/** Connections to one server that stay open between requests. */
export interface KeptConnections {
  /**
   * Posts, and resolves when the head of the answer is there; whoever posts has to read the body or to destroy it. Redirects are not followed. Rejects
   * with an error that `describeUnanswered` explains, or with that of the signal.
   */
  post(posted: Posted): Promise<Dispatcher.ResponseData>;
  /** Resolves when all connections are closed. What waits for an answer gets it before that. */
  close(): Promise<void>;
}

export interface Posted {
  headers: Readonly<Record<string, string>>;
  body: string;
  signal: AbortSignal;
}

export interface KeptConnectionsOptions {
  url: string;
  /** Most connections. */
  connections: number;
  /** Longest answer, in bytes; by default as long as it is. */
  maxResponseSize?: number;
  /** How connections are opened. By default without a limit of time, because whoever posts has one. */
  connect?: buildConnector.BuildOptions;
}

/** Longest that an idle connection is kept, whatever the server allows, in milliseconds. */
const IDLE_MS = 60_000;

/** Codes of errors when the other end closes a connection. */
const CLOSED: ReadonlySet<unknown> = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

export function openKeptConnections({ url, connections, maxResponseSize, connect }: KeptConnectionsOptions): KeptConnections {
  const { origin, pathname, search } = new URL(url);
  const options: Pool.Options = {
    connections,
    // Whoever posts has one time limit for everything.
    ...{ connectTimeout: 0, headersTimeout: 0, bodyTimeout: 0 },
    keepAliveMaxTimeout: IDLE_MS,
    allowH2: false,
    ...(maxResponseSize !== undefined && { maxResponseSize }),
    ...(connect !== undefined && { connect }),
  };
  const pool = new Pool(origin, options);
  // Opens a connection for each request.
  const unpooled = new Pool(origin, { ...options, pipelining: 0 });

  return {
    post: async (posted) => {
      try {
        return await send(pool, posted);
      } catch (error) {
        if (!isClosedBetweenRequests(error)) throw error;
        return send(unpooled, posted);
      }
    },
    close: async () => {
      await Promise.all([pool.close(), unpooled.close()]);
    },
  };

  function send(dispatcher: Pool, posted: Posted): Promise<Dispatcher.ResponseData> {
    return dispatcher.request({ ...posted, method: "POST", path: `${pathname}${search}` });
  }
}

/** Whether the server may have closed an idle connection just when a request was sent, and others with it. A new connection has read nothing yet. */
function isClosedBetweenRequests(error: unknown): boolean {
  return CLOSED.has(codeOf(error)) && !(error instanceof errors.SocketError && error.socket?.bytesRead === 0);
}

/** Why a request has no answer that can be read. */
export interface Unanswered {
  /** Whether the server did answer, but not in HTTP. */
  isNonsense: boolean;
  /** Continues a sentence that begins with the server. */
  message: string;
}

/** Explains an error of `post`, or of reading an answer. */
export function describeUnanswered(error: unknown): Unanswered {
  const nonsense = nonsenseOf(error);
  if (nonsense !== null) return { isNonsense: true, message: `gave an answer ${nonsense}` };
  const code = codeOf(error);
  if (CLOSED.has(code)) return { isNonsense: false, message: "closed the connection before it had answered" };
  // If several addresses of a name refuse, the error has no message.
  return { isNonsense: false, message: `cannot be reached: ${Object(error).message || code}` };
}

/** What is wrong with an answer; null if there is none. */
function nonsenseOf(error: unknown): string | null {
  if (error instanceof errors.ResponseExceededMaxSizeError) return "that is too long";
  if (error instanceof errors.HeadersOverflowError) return "with headers that are too long";
  if (error instanceof errors.ResponseContentLengthMismatchError) return "of another length than it says";
  return error instanceof errors.HTTPParserError ? "that is not HTTP" : null;
}

function codeOf(error: unknown): string {
  return String(Object(error).code);
}
