import type { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { v7 as createId } from "uuid";
import type { ListImport } from "../../../generated/operator.ts";
import type { ChangeOrigin } from "../../audit/change-origin.ts";
import type { ListMatch } from "../../callbacks/lookups.ts";
import { ImhookError } from "../../errors.ts";
import { linesOf } from "../../rules/lists/lines.ts";
import type { ListStore, NewListValue } from "../../rules/lists/list-store.ts";
import { createReadImportLine, type ImportLine, LONGEST_LINE } from "./import-line.ts";

/** What to import. */
export interface ImportRequest {
  list: string;
  match: ListMatch;
  contentType: string;
  /** Of values that have none of their own. */
  expiresAt: number | null;
  /** Of values that have none of their own. */
  note: string | null;
  /** Where the import comes from. */
  origin: ChangeOrigin;
}

/** Imports of values, running or ended. */
export interface Imports {
  /**
   * Puts the values on the list while they arrive, and resolves with the result. Rejects with an ImhookError if the body cannot be read; the values up to
   * there stay on the list.
   */
  run(request: ImportRequest, body: Readable): Promise<ListImport>;
  /** Returns the latest imports of a list, newest first. */
  of(list: string): ListImport[];
}

const MAX_BYTES = 100 * 2 ** 20;

/** A transaction of so many takes some ten milliseconds; others wait meanwhile. */
const VALUES_PER_CALL = 2000;

/** Checking a pattern takes a hundred times as long as checking a word. */
const LINES_PER_TURN: Readonly<Record<ListMatch, number>> = { value: 2000, text: 1000, pattern: 20 };

const MOST_PROBLEMS = 10;
const MOST_KEPT = 20;

export function createImports(lists: Pick<ListStore, "add">): Imports {
  const latest = new Map<string, ListImport[]>();
  const readLine = createReadImportLine();

  return {
    run: async (request, body) => {
      const progress = start(request.list);
      try {
        await importAll(request, body, progress);
        progress.state = "done";
      } catch (error) {
        progress.state = "failed";
        throw error;
      } finally {
        progress.endedAt = Date.now();
      }
      return copyOf(progress);
    },
    of: (list) => (latest.get(list) ?? []).map(copyOf),
  };

  function start(list: string): ListImport {
    const counts = { bytes: 0, lines: 0, added: 0, changed: 0, unchanged: 0, invalid: 0 };
    const progress: ListImport = { id: createId(), state: "running", startedAt: Date.now(), endedAt: null, ...counts, problems: [] };
    latest.set(list, [progress, ...(latest.get(list) ?? [])].slice(0, MOST_KEPT));
    return progress;
  }

  async function importAll(
    { list, match, contentType, expiresAt, note, origin }: ImportRequest,
    body: Readable,
    progress: ListImport,
  ): Promise<void> {
    const read = readLine(contentType, match);
    let values: NewListValue[] = [];
    for await (const lines of inTurns(linesOf(bounded(body, progress), LONGEST_LINE), LINES_PER_TURN[match])) {
      for (const line of lines) {
        progress.lines += 1;
        const result = read(line);
        if (result !== null) take(result);
        if (values.length === VALUES_PER_CALL) await flush();
      }
    }
    await flush();

    function take(result: ImportLine): void {
      if (result.problem !== undefined) {
        progress.invalid += 1;
        if (progress.problems.length < MOST_PROBLEMS) progress.problems.push({ line: progress.lines, problem: result.problem });
      } else {
        values.push({ value: result.value, expiresAt: result.expiresAt ?? expiresAt, note: result.note ?? note });
      }
    }

    async function flush(): Promise<void> {
      const { added, changed, unchanged } = await lists.add(list, "operator", values, origin);
      progress.added += added;
      progress.changed += changed;
      progress.unchanged += unchanged;
      values = [];
    }
  }
}

/** Gives `perTurn` lines at a time, each time in another turn of the event loop, so that callbacks are answered in between. */
async function* inTurns(chunks: AsyncIterable<Uint8Array[]>, perTurn: number): AsyncGenerator<Uint8Array[]> {
  for await (const lines of chunks) {
    for (let start = 0; start < lines.length; start += perTurn) {
      yield lines.slice(start, start + perTurn);
      await nextTurn();
    }
  }
}

/** Passes on the chunks of a body, and counts their bytes. Throws an ImhookError if there are too many or if the body breaks off. */
async function* bounded(body: Readable, progress: ListImport): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body) {
      progress.bytes += chunk.length;
      if (progress.bytes > MAX_BYTES)
        throw new ImhookError("too-large", `an import has at most ${MAX_BYTES} bytes; the values up to there were added`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof ImhookError
      ? error
      : new ImhookError("bad-request", "the body broke off; the values up to there were added", { cause: error });
  }
}

function copyOf({ problems, ...progress }: ListImport): ListImport {
  return { ...progress, problems: [...problems] };
}
