import { randomUUID } from "node:crypto";
import type { StoredEntry } from "../../src/journal/journal.ts";
import { post, type Response } from "./http.ts";
import type { JournalFile } from "./journal-file.ts";

/** An answer and the entry of its callback; undefined if it was not recorded. */
export interface Recorded {
  response: Response;
  entry: StoredEntry | undefined;
}

/** Less than the backlog of a listener. */
const AT_ONCE = 64;

/** Posts callbacks, some of them at the same time, and finds the entry of each by its trace id. */
export async function sendAll(journal: JournalFile, callbacks: Array<{ url: string; body: unknown }>): Promise<Recorded[]> {
  const marked = callbacks.map((callback) => ({ ...callback, traceId: randomUUID() }));
  const responses: Response[] = [];
  for (let start = 0; start < marked.length; start += AT_ONCE) {
    const together = marked.slice(start, start + AT_ONCE);
    responses.push(...(await Promise.all(together.map(({ url, body, traceId }) => post(url, body, { operationID: traceId })))));
  }
  const byTraceId = new Map((await journal.readNew()).map((entry) => [entry.traceId, entry]));
  return responses.map((response, index) => ({ response, entry: byTraceId.get(marked[index]?.traceId ?? null) }));
}
