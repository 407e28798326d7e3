import type { Original } from "../journal.ts";

/** What the journal has with the key of an entry. */
export interface Match {
  /** The entry of which this one is a duplicate: it has the same key and body. */
  original: Original | null;
  /** Id of an entry that has the same key and another body. null if there is none or if the entry is a duplicate. */
  sameKeyAs: string | null;
}
