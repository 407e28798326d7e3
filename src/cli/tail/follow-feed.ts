import { EventSource } from "eventsource";
import type { EntrySummary, LiveGap } from "../../../generated/operator.ts";
import { UsageError } from "../../errors.ts";
import { describeNetworkError } from "../../senders/post/describe-network-error.ts";
import { describeFailure } from "./describe-failure.ts";

/** Who is told what comes. */
export interface FeedListener {
  onCallback(summary: EntrySummary): void;
  onGap(gap: LiveGap): void;
  /** The connection was lost, and another one is being tried. */
  onLost(reason: string): void;
  onResumed(): void;
}

export interface FeedOptions {
  /** URL of the operator listener, without a slash at its end. */
  url: string;
  token: string | null;
  query: Record<string, string>;
  listener: FeedListener;
  /** Ends it. */
  signal: AbortSignal;
}

/** Statuses of a server that has too many viewers, or of a proxy whose server is starting: another try may help. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Follows the live feed until it is told to stop, over as many connections as that takes: each continues after the last event of the one before.
 * Rejects with a UsageError if the first connection does not lead to a feed, or if the server refuses a later one for good.
 */
export function followFeed({ url, token, query, listener, signal }: FeedOptions): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let hasWatched = false;
  let isLost = false;
  const source = new EventSource(`${url}/api/live?${new URLSearchParams(query)}`, { fetch: fetchFeed });
  signal.addEventListener("abort", stop, { once: true });
  source.addEventListener("open", noteOpen);
  source.addEventListener("callback", ({ data }) => listener.onCallback(JSON.parse(data)));
  source.addEventListener("gap", ({ data }) => listener.onGap(JSON.parse(data)));
  source.addEventListener("error", ({ message = "the stream has ended" }) => noteLost(message));
  return promise;

  /** What it throws is a reason to connect again. */
  async function fetchFeed(address: string | URL, init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, ...(token !== null && { authorization: `Bearer ${token}` }) };
    const response = await fetch(address, { ...init, headers }).catch((error: Error) => {
      throw failed(`no answer from ${url} (${describeNetworkError(error.cause ?? error)}). Is imhook running there?`, true);
    });
    const failure = await describeFailure(response, url, token !== null);
    if (failure !== null) throw failed(failure, PASSING.has(response.status));
    return response;
  }

  /** Gives up unless another try may help. Nobody waits for a server that has never been there. */
  function failed(message: string, isPassing: boolean): Error {
    const error = new UsageError(message);
    if (!hasWatched || !isPassing) {
      source.close();
      reject(error);
    }
    return error;
  }

  function noteOpen(): void {
    hasWatched = true;
    if (isLost) listener.onResumed();
    isLost = false;
  }

  function noteLost(reason: string): void {
    if (!isLost && source.readyState === source.CONNECTING) listener.onLost(reason);
    isLost = true;
  }

  function stop(): void {
    source.close();
    resolve();
  }
}
