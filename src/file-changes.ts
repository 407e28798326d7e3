import { stat } from "node:fs/promises";

/** How often a file is looked at. A change is told after two looks at most, the second of which finds it as the first did. */
const POLL_MS = 500;

/** Looks at a file again and again. */
export interface FileChanges {
  /** Looks at the file once more, beside the regular looks. */
  poll(): Promise<void>;
  stop(): void;
}

/**
 * Tells when a file is another one than it was at first, also when it appears or disappears. It is told once the file has been the same for two looks in
 * a row, so that nobody reads a file that is being written. Looks at what symbolic links lead to: the system's own watchers miss links that are
 * replaced, as Kubernetes and certificate managers do, and files on network file systems. Does not keep the process alive.
 *
 * @param onChange Is not called again before it has resolved. It must not reject.
 */
export function watchFileChanges(path: string, onChange: () => unknown, pollMs = POLL_MS): FileChanges {
  let told: Promise<string> | string = identifyFile(path);
  let seen = "";
  let stopped = false;
  let polling: Promise<void> | null = null;
  let timer = setTimeout(tick, pollMs).unref();

  return {
    poll,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };

  function tick(): void {
    void poll().then(() => {
      if (!stopped) timer = setTimeout(tick, pollMs).unref();
    });
  }

  function poll(): Promise<void> {
    polling ??= look().finally(() => {
      polling = null;
    });
    return polling;
  }

  async function look(): Promise<void> {
    told = await told;
    const now = await identifyFile(path);
    const isStable = now === seen;
    seen = now;
    if (stopped || !isStable || now === told) return;
    told = now;
    await onChange();
  }
}

/** Something that differs when a file is replaced or written; the code of the error if the file cannot be found. */
export async function identifyFile(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join();
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}
