import type { Logger } from "pino";
import type { AuditLog } from "../../audit/audit-log.ts";

/** Keeps the audit log within its limits while the server runs. */
export interface AuditRetention {
  /** Resolves when what is going on has ended. */
  close(): Promise<void>;
}

export interface AuditRetentionOptions {
  audit: Pick<AuditLog, "forget">;
  /** Longest time since a change, in days. */
  days: number;
  log: Pick<Logger, "info" | "error">;
  /** The time in milliseconds since 1970. */
  now?(): number;
}

/** Largest number of entries. A usual one takes about 430 bytes; nobody can fill the disk by changing one value again and again. */
export const MOST_ENTRIES = 1_000_000;

const DAY_MS = 24 * 60 * 60 * 1000;
const INTERVAL_MS = 60 * 60 * 1000;

/** Forgets old entries at once and then every hour. */
export function openAuditRetention({ audit, days, log, now = Date.now }: AuditRetentionOptions): AuditRetention {
  let latest = forget();
  const timer = setInterval(() => {
    latest = latest.then(forget);
  }, INTERVAL_MS).unref();
  return {
    close: async () => {
      clearInterval(timer);
      await latest;
    },
  };

  async function forget(): Promise<void> {
    try {
      const forgotten = await audit.forget({ since: now() - days * DAY_MS, most: MOST_ENTRIES });
      if (forgotten > 0) log.info({ forgotten, days, most: MOST_ENTRIES }, "pruned audit entries beyond their retention limits");
    } catch (error) {
      log.error({ err: error }, "pruning the audit log failed, retrying in an hour");
    }
  }
}
