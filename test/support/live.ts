import { get, type IncomingHttpHeaders } from "node:http";
import type { EntrySummary } from "../../generated/operator.ts";
import { type ParsedEvent, parseEvents } from "./parse-events.ts";
import { waitUntil } from "./wait-until.ts";

/** A connection to the live feed. */
export interface LiveFeed {
  status: number;
  headers: IncomingHttpHeaders;
  /** Everything received, comments included. */
  text(): string;
  events(): ParsedEvent[];
  /** The callbacks that came. */
  callbacks(): EntrySummary[];
  /** Id of the last event. */
  lastId(): string;
  /** Resolves when the viewer has got everything that was recorded before. */
  live(): Promise<void>;
  /** Resolves when this many callbacks have come. */
  received(count: number): Promise<EntrySummary[]>;
  /** Stops reading, so that what is sent has to wait. */
  pause(): void;
  resume(): void;
  /** Closes the connection. */
  close(): void;
  /** Resolves when the server has ended the stream or closed the connection. */
  ended: Promise<void>;
  /** Whether the server ended the stream as HTTP ends an answer. */
  isComplete(): boolean;
}

/** Watches the feed of an operator API. Resolves with the head of the answer. */
export function openFeed(operatorUrl: string, query = "", headers: Record<string, string> = {}): Promise<LiveFeed> {
  return new Promise((resolve, reject) => {
    const sent = get(`${operatorUrl}/api/live${query}`, { headers, agent: false }, (response) => {
      const chunks: string[] = [];
      response.setEncoding("utf8");
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", () => {});
      const text = () => chunks.join("");
      const events = () => parseEvents(text().slice(0, text().lastIndexOf("\n\n") + 2));
      const callbacks = () => events().flatMap(({ event, data }) => (event === "callback" ? [data as EntrySummary] : []));
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        text,
        events,
        callbacks,
        lastId: () => events().at(-1)?.id ?? "",
        live: () => waitUntil(() => text().includes('data: {"live":true}')),
        received: async (count) => {
          await waitUntil(() => callbacks().length >= count);
          return callbacks();
        },
        pause: () => void response.pause(),
        resume: () => void response.resume(),
        close: () => void sent.destroy(),
        isComplete: () => response.complete,
        ended: new Promise((end) => response.once("close", () => end())),
      });
    });
    sent.once("error", reject);
  });
}
