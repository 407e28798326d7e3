import { describeUnanswered, openKeptConnections } from "../../http/kept-connections.ts";
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

export function openExchange({ url, connections }: ExchangeOptions): Exchange {
  const kept = openKeptConnections({ url, connections, maxResponseSize: LONGEST_ANSWER });

  return {
    post: async (headers, body, timeLimit) => {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), timeLimit);
      let rest: Promise<unknown> | undefined;
      try {
        const answer = await kept.post({ headers: { ...QUESTION_HEADERS, ...headers }, body, signal: controller.signal });
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
    close: kept.close,
  };
}

function statusFailure(status: number): DeciderFailure {
  const isOutage = status >= OUTAGE_STATUSES.first || status === OUTAGE_STATUSES.tooMany;
  return new DeciderFailure("status", `answered with status ${status}`, { isOutage });
}

function toFailure(error: unknown): DeciderFailure {
  const { isNonsense, message } = describeUnanswered(error);
  if (isNonsense) return new DeciderFailure("nonsense", message, { cause: error });
  return new DeciderFailure("unreachable", message, { isOutage: true, cause: error });
}
