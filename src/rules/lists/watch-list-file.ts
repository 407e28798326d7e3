import { identifyFile, watchFileChanges } from "../../file-changes.ts";
import type { RuleFault } from "../fault.ts";
import { type ListFile, readListFile } from "./read-list-file.ts";
import type { ListChange } from "./rule-list.ts";
import { without } from "./without.ts";

/** How a list file differs from what it said last, or why it cannot be read; then what it said last still counts. */
export type ListFileChange = (ListChange & { faults?: never }) | { faults: RuleFault[] };

/** A list file that is being watched. */
export interface WatchedListFile {
  /** Resolves when the file was read for the first time. */
  ready: Promise<void>;
  /** Looks at the file once more, beside the regular looks. */
  poll(): Promise<void>;
  stop(): void;
}

/**
 * Reads a list file, and again whenever it has changed, which takes less than two seconds to notice. Tells each time what was added and removed; at
 * first that is all its values. Nothing is told if nothing
 * differs, unless the file could not be read before.
 *
 * @param onChange Is called once at a time; the next change waits until it has resolved. It must not reject.
 */
export function watchListFile(file: ListFile, onChange: (change: ListFileChange) => unknown, pollMs?: number): WatchedListFile {
  let known: ReadonlySet<string> | null = null;
  let isRefused = false;
  let stopped = false;
  const changes = watchFileChanges(file.path, readNext, pollMs);
  const ready = read();
  let reading = ready;

  return {
    ready,
    async poll() {
      await ready;
      await changes.poll();
    },
    stop() {
      stopped = true;
      changes.stop();
    },
  };

  function readNext(): Promise<void> {
    reading = reading.then(read);
    return reading;
  }

  async function read(): Promise<void> {
    const before = await identifyFile(file.path);
    const { values, faults } = await readListFile(file);
    // Written to while it was read: the next look reads it again. At first there is nothing better to tell.
    const isTorn = known !== null && before !== (await identifyFile(file.path));
    if (stopped || isTorn) return;
    if (faults !== undefined) {
      isRefused = true;
      await onChange({ faults });
      return;
    }
    const last = known ?? new Set();
    const [added, removed] = [await without(values, last), await without(last, values)];
    known = values;
    const isMended = isRefused;
    isRefused = false;
    if (!stopped && (isMended || added.length + removed.length > 0)) await onChange({ added, removed });
  }
}
