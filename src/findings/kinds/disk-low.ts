import { describeBytes } from "../describe.ts";
import { defineKind } from "../kind.ts";

const MEBIBYTE = 1024 * 1024;

/** About what a day of callbacks of a medium-sized app needs. */
export const LITTLE_SPACE_BYTES = 1024 * MEBIBYTE;

export const NO_SPACE_BYTES = 100 * MEBIBYTE;

export const diskLow = defineKind({
  kind: "disk-low",
  when: "less than 1 GiB is free for the data directory; it is critical below 100 MiB",
  cause: "If the disk is full, after-callbacks get 503, and most senders do not repeat them.",
  remedy: "Free some space, or limit the journal with IMHOOK_RETENTION_AGE or IMHOOK_RETENTION_SIZE.",
  needs: ["freeBytes"],
  find: ({ freeBytes }) => {
    if (freeBytes >= LITTLE_SPACE_BYTES) return [];
    return [
      {
        severity: freeBytes < NO_SPACE_BYTES ? "critical" : "warning",
        since: null,
        figures: { freeBytes },
        text: `Only ${describeBytes(freeBytes)} are free for the data directory.`,
      },
    ];
  },
});
