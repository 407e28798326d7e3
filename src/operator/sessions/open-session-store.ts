import { checkOperatorFile } from "../../storage/operator-file/check-operator-file.ts";
import { createLazyThread } from "../../storage/rpc/lazy-thread.ts";
import { sizeOf } from "../../storage/sqlite/database-files.ts";
import type { SessionStore } from "./session-store.ts";
import type { SessionThread } from "./sqlite/store.ts";

export interface SessionStoreOptions {
  /** File of what people decided. It is created or upgraded with the first sign-in, if necessary. */
  path: string;
  /** The time in milliseconds since 1970. */
  now?(): number;
}

/** Opens the sessions. The thread and its file are opened with the first call, which rejects if the file is unusable. */
export function openSessionStore({ path, now = Date.now }: SessionStoreOptions): SessionStore {
  const lazy = createLazyThread<SessionThread>(import.meta.url, "sqlite/store", { path }, () => checkOperatorFile(path));
  /** A browser may still send a cookie of a data directory that is gone. No file is created for it. */
  const exists = async () => lazy.isStarted() || (await sizeOf(path)) !== undefined;
  return {
    add: async (session, origin) => (await lazy.open()).call("add", { session, origin, at: now() }),
    use: async (digest) => ((await exists()) ? (await lazy.open()).call("use", { digest, at: now() }) : undefined),
    get: async (digest) => ((await exists()) ? (await lazy.open()).call("get", { digest, at: now() }) : undefined),
    end: async (digest, origin) => (await exists()) && (await lazy.open()).call("end", { digest, origin, at: now() }),
    close: () => lazy.close((thread) => thread.call("close")),
  };
}
