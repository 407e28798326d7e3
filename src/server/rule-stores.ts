import type { AuditLog } from "../audit/audit-log.ts";
import { openAuditLog } from "../audit/open-audit-log.ts";
import { openSessionStore } from "../operator/sessions/open-session-store.ts";
import type { SessionStore } from "../operator/sessions/session-store.ts";
import type { ListStore } from "../rules/lists/list-store.ts";
import { openListStore } from "../rules/lists/open-list-store.ts";
import { openReviewStore } from "../rules/reviews/open-review-store.ts";
import type { ReviewStore } from "../rules/reviews/review-store.ts";
import type { DataFiles } from "../storage/storage.ts";

/** What people decide, who did, and who is signed in. Of an instance, only one process has it open; others follow the lists. */
export interface RuleStores extends AsyncDisposable {
  lists: ListStore;
  reviews: ReviewStore;
  audit: AuditLog;
  sessions: SessionStore;
  /** Resolves if the stores can be written, or created if they are not needed yet; rejects with what is wrong. */
  check(): Promise<void>;
}

/** Opens the stores. Their file is opened or created when it is first needed. */
export function openRuleStores({ operator: path }: DataFiles): RuleStores {
  const lists = openListStore({ path });
  const reviews = openReviewStore({ path });
  const audit = openAuditLog({ path });
  const sessions = openSessionStore({ path });
  return {
    lists,
    reviews,
    audit,
    sessions,
    check: lists.check,
    [Symbol.asyncDispose]: async () => {
      await sessions.close();
      await audit.close();
      await reviews.close();
      await lists.close();
    },
  };
}
