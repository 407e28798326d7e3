import type { Logger } from "pino";
import { type FollowedLists, followLists } from "../../rules/lists/follow-lists.ts";
import { findValueProblem } from "../../rules/lists/list-content.ts";
import { createRuleList } from "../../rules/lists/rule-list.ts";
import { openListChanges } from "../../rules/lists/sqlite/open-list-changes.ts";
import type { DataFiles } from "../../storage/storage.ts";

/** Follows the stored lists in this process. */
export function followListsIn({ operator }: Pick<DataFiles, "operator">, log: Logger): FollowedLists {
  return followLists({ changes: openListChanges(operator), search: { createRuleList, findValueProblem }, log });
}
