import { EventSource } from "eventsource";
import type { EntrySummary, LiveGap, LivePosition, Problem } from "../../../../../generated/operator.ts";
import { type ClosedCause, type Connection, causeOf } from "./connection.ts";

/** Who is told what comes. */
export interface FeedListener {
  /** `size` is the length of its JSON. */
  onCallback(entry: EntrySummary, size: number): void;
  onGap(gap: LiveGap): void;
  /** The feed has begun for the first time: all that is recorded from here on comes. */
  onBegin(): void;
  onConnection(connection: Connection): void;
}

export interface Feed {
  /** Connects again if nothing was heard for longer than the server is ever silent. */
  check(): void;
  /** Connects again, and continues where it stopped. */
  reconnect(): void;
  close(): void;
}

/** The server says something every 15 seconds at least. */
const SILENCE_MS = 35_000;

const CHECK_MS = 5000;

/** After which it is asked again if there is room for a viewer. */
const VIEWERS_RETRY_MS = 15_000;

/**
 * Follows the live feed at `url`, over as many connections as that takes: each continues after the last event of the one before. Not with the
 * browser's own EventSource: that tells neither why it was refused nor that the server is still there.
 */
export function followFeed(url: string, query: Readonly<Record<string, string>>, listener: FeedListener): Feed {
  let lastId = "";
  let hasBegun = false;
  let lostAt: number | null = null;
  let heardAt = Date.now();
  let retry: ReturnType<typeof setTimeout> | undefined;
  let connections = 0;
  const timer = setInterval(check, CHECK_MS);
  listener.onConnection({ state: "connecting" });
  let source = open();

  return {
    check,
    reconnect,
    close: () => {
      clearInterval(timer);
      clearTimeout(retry);
      connections += 1;
      source.close();
    },
  };

  function open(): EventSource {
    connections += 1;
    const own = connections;
    // One that was closed still gives what it has read.
    const isCurrent = () => own === connections;
    const parameters = new URLSearchParams({ ...query, ...(lastId !== "" && { after: lastId }) });
    const opened = new EventSource(`${url}?${parameters}`, { fetch: (address, init) => fetchFeed(isCurrent, address, init) });
    const listen = (type: string, take: (data: string) => void) =>
      opened.addEventListener(type, ({ data, lastEventId }: MessageEvent) => {
        if (isCurrent()) note(lastEventId, () => take(data));
      });
    heardAt = Date.now();
    listen("callback", (data) => listener.onCallback(JSON.parse(data), data.length));
    listen("gap", (data) => listener.onGap(JSON.parse(data)));
    listen("position", (data) => notePosition(JSON.parse(data)));
    opened.addEventListener("error", () => {
      if (isCurrent() && opened.readyState === EventSource.CONNECTING) noteLost();
    });
    return opened;
  }

  function note(id: string, take: () => void): void {
    lastId = id;
    take();
    if (!hasBegun) listener.onBegin();
    hasBegun = true;
  }

  function notePosition({ live }: LivePosition): void {
    lostAt = null;
    listener.onConnection({ state: live ? "live" : "catching-up" });
  }

  function noteLost(): void {
    lostAt ??= Date.now();
    listener.onConnection({ state: "reconnecting", since: lostAt });
  }

  function check(): void {
    if (source.readyState !== EventSource.CLOSED && Date.now() - heardAt > SILENCE_MS) reconnect();
  }

  function reconnect(): void {
    clearTimeout(retry);
    source.close();
    noteLost();
    source = open();
  }

  function end(cause: ClosedCause, detail: string): void {
    source.close();
    listener.onConnection({ state: "closed", cause, detail });
    if (cause === "viewers") retry = setTimeout(reconnect, VIEWERS_RETRY_MS);
  }

  /** What it throws is a reason to connect again. */
  async function fetchFeed(isCurrent: () => boolean, address: string | URL, init: RequestInit) {
    const response = await fetch(address, init);
    heardAt = Date.now();
    const { status, headers, redirected, body } = response;
    if (response.ok) return { status, headers, redirected, url: response.url, body: body?.pipeThrough(noteHeard()) ?? null };
    const cause = causeOf(status);
    const detail = await detailOf(response);
    if (cause !== null && isCurrent()) end(cause, detail);
    throw new Error(`status ${status}`);
  }

  function noteHeard(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
    return new TransformStream({
      transform: (chunk, controller) => {
        heardAt = Date.now();
        controller.enqueue(chunk);
      },
    });
  }
}

async function detailOf(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  return problem.detail ?? "";
}
