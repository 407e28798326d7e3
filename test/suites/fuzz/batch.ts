import { exchangeHalfClosed, openConnection, type RawAnswer, sendBytes } from "../connection.ts";
import type { JournalFile } from "../journal-file.ts";
import { faultOfAnswer, faultOfKept, faultOfRawAnswer, type SentBody } from "./invariants.ts";
import type { FuzzRequest, IllFramed, WellFramed } from "./request.ts";
import { writeIllFramed } from "./write-ill-framed.ts";
import { frame, writeParts } from "./write-request.ts";

/** Sends requests side by side over connections that are kept. */
export interface Sender {
  /** Sends all of them, and returns what was wrong, one line each. */
  send(requests: readonly FuzzRequest[]): Promise<string[]>;
  /** Requests so far, and how they were answered. */
  counts(): Counts;
  close(): void;
}

export interface Counts {
  requests: number;
  /** By status; 0 where the connection was closed without an answer. */
  statuses: Record<string, number>;
  /** Acknowledgements and decisions that were looked up in the journal. */
  lookedUp: number;
  mostMilliseconds: number;
}

/** Sends a whole request and resolves with its answer. */
type Exchange = (request: Buffer, hasBody: boolean) => Promise<RawAnswer>;

const CONNECTIONS = 32;

export function createSender(port: number, journal: JournalFile): Sender {
  const connections = Array.from({ length: CONNECTIONS }, () => openConnection(port));
  const counts: Counts = { requests: 0, statuses: {}, lookedUp: 0, mostMilliseconds: 0 };
  let position = journal.lastPosition();

  return {
    send: async (requests) => {
      const owed = new Map<string, SentBody>();
      const problems: string[] = [];
      const note = (problem: string | null) => problem !== null && problems.push(problem);
      const queue = requests.filter(isWellFramed).values();
      const halfClosed = requests.filter((request) => request.framing === "half-closed");
      const illFramed = requests.filter((request) => request.framing === "ill");
      await Promise.all([
        ...connections.map((connection) => work(connection.exchange, queue, owed, note)),
        work((bytes, hasBody) => exchangeHalfClosed(port, bytes, hasBody), halfClosed.map(({ request }) => request).values(), owed, note),
        // Each waits for answers that may never come, on a connection of its own.
        ...illFramed.map(async (request) => note(await sendIllFramed(request))),
      ]);
      return [...problems, ...checkJournal(owed)];
    },
    counts: () => counts,
    close: () => {
      for (const connection of connections) connection.destroy();
    },
  };

  async function work(send: Exchange, queue: Iterator<WellFramed>, owed: Map<string, SentBody>, note: (problem: string | null) => void) {
    for (let next = queue.next(); !next.done; next = queue.next()) note(await exchange(send, next.value, owed));
  }

  async function exchange(send: Exchange, request: WellFramed, owed: Map<string, SentBody>): Promise<string | null> {
    const mark = markOf(request);
    const parts = writeParts(request, mark);
    const startedAt = performance.now();
    const answer = await send(frame(parts, request), request.method !== "HEAD").catch((error: Error) => error);
    const milliseconds = performance.now() - startedAt;
    counts.mostMilliseconds = Math.max(counts.mostMilliseconds, milliseconds);
    count(answer instanceof Error ? 0 : answer.status);
    if (answer instanceof Error) return `no answer: ${answer.message}`;
    if (answer.status === 200) owed.set(mark, { sent: parts.body, plain: parts.plain });
    return faultOfAnswer(request, answer, milliseconds);
  }

  async function sendIllFramed(request: IllFramed): Promise<string | null> {
    const answers = await sendBytes(port, writeIllFramed(request, markOf(request.request)));
    for (const { status } of answers) count(status);
    return answers.map(faultOfRawAnswer).find((problem) => problem !== null) ?? null;
  }

  /** Counts a request and names it, by whether the journal may know it. */
  function markOf({ credentials }: WellFramed): string {
    counts.requests += 1;
    return `${credentials === "right" ? "a" : "u"}${counts.requests}`;
  }

  function count(status: number): void {
    counts.statuses[status] = (counts.statuses[status] ?? 0) + 1;
  }

  /** What was answered with 200 is in the journal as it was sent, and nothing is there that came without credentials. */
  function checkJournal(owed: ReadonlyMap<string, SentBody>): string[] {
    const rows = journal.readAfter(position);
    const kept = new Map(journal.readKeptAfter(position).map((row) => [markIn(row.query), row]));
    position = rows.at(-1)?.position ?? position;
    const marks = rows.map(({ query }) => markIn(query));
    counts.lookedUp += owed.size;
    return [
      ...marks.filter((mark) => !mark.startsWith("a")).map((mark) => `recorded without credentials: ${mark}`),
      ...rows.filter(({ authentication }) => authentication === "none").map(({ query }) => `recorded as not authenticated: ${query}`),
      ...[...owed].flatMap(([mark, body]) => faultOfKept(body, kept.get(mark)) ?? []).map((problem) => `answered with 200 and ${problem}`),
    ];
  }
}

function markIn(query: string): string {
  return /mark=([au][0-9]+)$/i.exec(query)?.[1] ?? query;
}

function isWellFramed(request: FuzzRequest): request is WellFramed {
  return request.framing === "length" || request.framing === "chunked";
}
