import { type Dispatcher, Pool } from "undici";
import { VERSION } from "../../version.ts";
import { DeciderFailure } from "./failure.ts";
import { LONGEST_ANSWER } from "./parse-answer.ts";

/** Posts questions over connections that stay open. */
export interface Exchange {
  /** Resolves with the body of an answer with status 200. Rejects with a DeciderFailure, unless `signal` is aborted. */
  post(headers: Readonly<Record<string, string>>, body: string, signal: AbortSignal): Promise<string>;
  /** Resolves when all connections are closed. Questions that wait for an answer get it before that. */
  close(): Promise<void>;
}

export interface ExchangeOptions {
  url: string;
  /** Most connections. */
  connections: number;
}

const OK = 200;

/** The decider may be down, or asks for less. */
const OUTAGE_STATUSES = { first: 500, tooMany: 429 };

/** Longest that an idle connection is kept, whatever the decider allows, in milliseconds. */
const IDLE_MS = 60_000;

/** Codes of errors when the other end closes a connection. */
const CLOSED: ReadonlySet<unknown> = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

/** Codes of errors of an answer that is too long or no HTTP; those of Node's parser begin with HPE. */
const NO_ANSWER = /^(?:HPE_|UND_ERR_(?:RES_EXCEEDED_MAX_SIZE|HEADERS_OVERFLOW|RES_CONTENT_LENGTH_MISMATCH))/;

export function openExchange({ url, connections }: ExchangeOptions): Exchange {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    // One time limit holds for the whole question, from connecting to the end of the answer.
    ...{ connectTimeout: 0, headersTimeout: 0, bodyTimeout: 0 },
    keepAliveMaxTimeout: IDLE_MS,
    maxResponseSize: LONGEST_ANSWER,
    allowH2: false,
  });

  return {
    post: async (headers, body, signal) => {
      try {
        return await readText(await send({ headers, body, signal }));
      } catch (error) {
        throw signal.aborted ? error : toFailure(error);
      }
    },
    close: () => pool.close(),
  };

  async function send(question: Pick<Dispatcher.RequestOptions, "headers" | "body" | "signal">, isRepeated = false) {
    try {
      const headers = {
        "content-type": "application/json",
        accept: "application/json",
        "user-agent": `imhook/${VERSION}`,
        ...question.headers,
      };
      return await pool.request({ ...question, method: "POST", path: `${pathname}${search}`, headers });
    } catch (error) {
      // The decider may have closed an idle connection just when the question was sent.
      if (isRepeated || !CLOSED.has(codeOf(error))) throw error;
      return send(question, true);
    }
  }
}

async function readText({ statusCode, body }: Dispatcher.ResponseData): Promise<string> {
  if (statusCode === OK) return body.text();
  // Whatever it says, the connection can be used again after it.
  body.dump({ limit: LONGEST_ANSWER }).catch(() => {});
  const isOutage = statusCode >= OUTAGE_STATUSES.first || statusCode === OUTAGE_STATUSES.tooMany;
  throw new DeciderFailure("status", `answered with status ${statusCode}`, { isOutage });
}

function toFailure(error: unknown): DeciderFailure {
  if (error instanceof DeciderFailure) return error;
  const code = codeOf(error);
  if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE")
    return new DeciderFailure("nonsense", `gave an answer of more than ${LONGEST_ANSWER} bytes`, { cause: error });
  if (NO_ANSWER.test(code)) return new DeciderFailure("nonsense", `gave an answer that is not HTTP (${code})`, { cause: error });
  if (CLOSED.has(code))
    return new DeciderFailure("unreachable", "closed the connection before it had answered", { isOutage: true, cause: error });
  const { message } = Object(error);
  // If several addresses of a name refuse, the error has no message.
  return new DeciderFailure("unreachable", `cannot be reached: ${message || code}`, { isOutage: true, cause: error });
}

function codeOf(error: unknown): string {
  return String(Object(error).code);
}
