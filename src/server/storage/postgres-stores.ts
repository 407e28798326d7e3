import { openAuditLog } from "../../audit/postgres/open-audit-log.ts";
import type { CommittedReader } from "../../journal/committed-reader.ts";
import { openCommittedReader } from "../../journal/postgres/open-committed-reader.ts";
import { openSessionStore } from "../../operator/sessions/postgres/open-session-store.ts";
import { openReplacements } from "../../rules/file/postgres/open-replacements.ts";
import type { RuleReplacements } from "../../rules/file/replacements.ts";
import type { ListChanges } from "../../rules/lists/list-store.ts";
import { openListChanges } from "../../rules/lists/postgres/open-list-changes.ts";
import { openListStore } from "../../rules/lists/postgres/open-list-store.ts";
import { openReviewStore } from "../../rules/reviews/postgres/open-review-store.ts";
import type { DatabaseSettings } from "../../storage/storage.ts";
import type { RuleStores } from "../rule-stores.ts";
import { useDatabase } from "./shared-database.ts";

/** Opens the stores of all instances. */
export function openPostgresStores(settings: DatabaseSettings): RuleStores {
  const { kysely, release } = useDatabase(settings);
  const lists = openListStore({ kysely });
  return {
    lists,
    reviews: openReviewStore({ kysely }),
    audit: openAuditLog({ kysely }),
    sessions: openSessionStore({ kysely }),
    check: lists.check,
    [Symbol.asyncDispose]: async () => {
      await lists.close();
      await release();
    },
  };
}

/** Follows the lists of all instances in this process or thread. */
export function openPostgresListChanges(settings: DatabaseSettings): ListChanges {
  const { kysely, release } = useDatabase(settings);
  return openListChanges({ kysely, close: release });
}

/** Opens what operators of all instances have put in the place of rules files. */
export function openPostgresReplacements(settings: DatabaseSettings): RuleReplacements {
  const { kysely, release } = useDatabase(settings);
  return openReplacements({ kysely, close: release });
}

/** Opens the journal of all instances for reading in this process or thread. */
export function openPostgresCommittedReader(settings: DatabaseSettings): CommittedReader {
  const { kysely, release } = useDatabase(settings);
  return openCommittedReader({ kysely, close: release });
}
