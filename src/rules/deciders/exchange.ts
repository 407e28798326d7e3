import { type Dispatcher, errors, Pool } from "undici";
import { DeciderFailure } from "./failure.ts";
import { LONGEST_ANSWER } from "./parse-answer.ts";
import { QUESTION_HEADERS } from "./question.ts";

/** Posts questions over connections that stay open. */
export interface Exchange {
  /**
   * Resolves with the body of an answer with status 200. Rejects with a DeciderFailure.
   *
   * @param timeLimit In milliseconds, from connecting to the end of the answer.
   */
  post(headers: Readonly<Record<string, string>>, body: string, timeLimit: number): Promise<string>;
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

export function openExchange({ url, connections }: ExchangeOptions): Exchange {
  const { origin, pathname, search } = new URL(url);
  const options: Pool.Options = {
    connections,
    // One time limit holds for the whole question.
    ...{ connectTimeout: 0, headersTimeout: 0, bodyTimeout: 0 },
    keepAliveMaxTimeout: IDLE_MS,
    maxResponseSize: LONGEST_ANSWER,
    allowH2: false,
  };
  const pool = new Pool(origin, options);
  // Opens a connection for each question.
  const unpooled = new Pool(origin, { ...options, pipelining: 0 });

  return {
    post: async (headers, body, timeLimit) => {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), timeLimit);
      let rest: Promise<unknown> | undefined;
      try {
        const answer = await send({ headers, body, signal: controller.signal });
        if (answer.statusCode === OK) return await answer.body.text();
        // Whatever it says, the connection can be used again after it. Nobody waits for it.
        rest = answer.body.dump({ limit: LONGEST_ANSWER }).catch(() => {});
        throw statusFailure(answer.statusCode);
      } catch (error) {
        if (error instanceof DeciderFailure) throw error;
        if (!controller.signal.aborted) throw toFailure(error);
        throw new DeciderFailure("late", `gave no answer within ${timeLimit} ms`, { isOutage: true, cause: error });
      } finally {
        if (rest === undefined) clearTimeout(timer);
        else void rest.then(() => clearTimeout(timer));
      }
    },
    close: async () => {
      await Promise.all([pool.close(), unpooled.close()]);
    },
  };

  async function send(question: Posted): Promise<Dispatcher.ResponseData> {
    try {
      return await sendOver(pool, question);
    } catch (error) {
      // The decider may have closed an idle connection just when the question was sent, and others with it.
      if (!CLOSED.has(codeOf(error))) throw error;
      return sendOver(unpooled, question);
    }
  }

  function sendOver(dispatcher: Pool, question: Posted): Promise<Dispatcher.ResponseData> {
    const headers = { ...QUESTION_HEADERS, ...question.headers };
    return dispatcher.request({ ...question, method: "POST", path: `${pathname}${search}`, headers });
  }
}

type Posted = Pick<Dispatcher.RequestOptions, "body" | "signal"> & { headers: Readonly<Record<string, string>> };

function statusFailure(status: number): DeciderFailure {
  const isOutage = status >= OUTAGE_STATUSES.first || status === OUTAGE_STATUSES.tooMany;
  return new DeciderFailure("status", `answered with status ${status}`, { isOutage });
}

function toFailure(error: unknown): DeciderFailure {
  const nonsense = nonsenseOf(error);
  if (nonsense !== null) return new DeciderFailure("nonsense", `gave an answer ${nonsense}`, { cause: error });
  const code = codeOf(error);
  // If several addresses of a name refuse, the error has no message.
  const message = CLOSED.has(code) ? "closed the connection before it had answered" : `cannot be reached: ${Object(error).message || code}`;
  return new DeciderFailure("unreachable", message, { isOutage: true, cause: error });
}

/** What is wrong with an answer; null if there is none. */
function nonsenseOf(error: unknown): string | null {
  if (error instanceof errors.ResponseExceededMaxSizeError) return `of more than ${LONGEST_ANSWER} bytes`;
  if (error instanceof errors.HeadersOverflowError) return "with headers that are too long";
  if (error instanceof errors.ResponseContentLengthMismatchError) return "of another length than it says";
  return error instanceof errors.HTTPParserError ? "that is not HTTP" : null;
}

function codeOf(error: unknown): string {
  return String(Object(error).code);
}
