import { count, distinct } from "./counters.ts";
import type { ConditionFunction } from "./function.ts";
import { inList } from "./lists.ts";
import { isBlocked, isFriend, isMember, relationAge } from "./relations.ts";
import { containsAny, matches } from "./texts.ts";

/** The functions that conditions have besides those of CEL. */
export const FUNCTIONS: readonly ConditionFunction[] = [
  inList,
  count,
  distinct,
  isFriend,
  isBlocked,
  isMember,
  relationAge,
  containsAny,
  matches,
];
