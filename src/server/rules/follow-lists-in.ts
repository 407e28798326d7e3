import type { Logger } from "pino";
import { type FollowedLists, followLists } from "../../rules/lists/follow-lists.ts";
import { findValueProblem } from "../../rules/lists/list-content.ts";
import { createRuleList } from "../../rules/lists/rule-list.ts";
import type { Storage } from "../../storage/storage.ts";
import { partsOf } from "../storage/parts-of.ts";

/** Follows the stored lists in this process. */
export async function followListsIn(storage: Storage, log: Logger): Promise<FollowedLists> {
  return followLists({ changes: await partsOf(storage).openListChanges(), search: { createRuleList, findValueProblem }, log });
}
