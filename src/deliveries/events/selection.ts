import type { StoredEntry } from "../../journal/journal.ts";
import type { Outgoing } from "../outgoing.ts";
import type { KeptNotice } from "../store/delivery-store.ts";

/** What a destination takes of what there is. */
export interface Selection {
  /** The deliveries that follow from an entry, in order. `replay` marks them. */
  ofEntry(position: number, entry: StoredEntry, replay: string | null): readonly Outgoing[];
  ofNotice(kept: KeptNotice): readonly Outgoing[];
  /** Whether it takes findings at all. */
  takesFindings: boolean;
  /** Callbacks for which the condition could not be evaluated, since the start. */
  failedConditions(): number;
}
