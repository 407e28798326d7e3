import type { Sender } from "../../../generated/operator.ts";
import type { Query } from "../query.ts";
import type { HandlerCounters } from "./counters.ts";
import type { HandlerLists } from "./lists.ts";
import type { HandlerLog } from "./log.ts";
import type { HandlerRelations } from "./relations.ts";

/** What every handler is told beside its request. What it does not look at costs nothing. */
export interface HandlerContext {
  readonly sender: Sender;
  readonly app: string;
  readonly command: string;
  /** Id of the journal entry. It is the same if an after-callback is delivered again. */
  readonly entry: string;
  /** When the callback was received, in milliseconds since 1970. */
  readonly receivedAt: number;
  /** Aborted when the handler's time is up. */
  readonly signal: AbortSignal;
  /**
   * The query parameters of the call, such as `OptPlatform` and `ClientIP` of Tencent Chat, without those that prove it.
   *
   * @example if (query.OptPlatform === "RESTAPI") return allow();
   */
  readonly query: Query;
  /** Who is whose friend, who blocks whom, who is in which group. */
  readonly relations: HandlerRelations;
  /** The lists of the rules file. */
  readonly lists: HandlerLists;
  /** Writes to the log of the server, with sender, command and entry. */
  readonly log: HandlerLog;
}

/**
 * What a before-handler is told beside its request. `signal` is aborted when the budget is used up: a decision that comes later is recorded but not
 * sent.
 *
 * @example
 * callbackBeforeAddFriendCommand: async ({ fromUserID = "", toUserID = "" }, { relations, counters, lists }) => {
 *   if (lists.has("spammers", fromUserID)) return refuse("Not now.");
 *   if (await relations.isBlocked(toUserID, fromUserID)) return refuse("Not now.");
 *   return (await counters.count("requests", fromUserID, "1h")) > 30 ? refuse("Too many requests.") : allow();
 * }
 */
export interface CallbackContext extends HandlerContext {
  /** Counts how often something happens. What is counted is recorded with the callback. */
  readonly counters: HandlerCounters;
}
