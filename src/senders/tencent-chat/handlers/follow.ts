import { type CallbackSummary, type EventDraft, summarize } from "../../../callbacks/handler.ts";
import type { TencentChatHandlers } from "./types.ts";

type Command = "Follow.CallbackAfterFollowAdd" | "Follow.CallbackAfterFollowDelete";

/** One-sided subscriptions between users. */
export const follow: Pick<TencentChatHandlers, Command> = {
  "Follow.CallbackAfterFollowAdd": {
    summarize: ({ From_Account, FollowList, EventTime }) =>
      towards(
        "user.followed",
        From_Account,
        FollowList.map((item) => item.To_Account),
        EventTime,
      ),
  },
  "Follow.CallbackAfterFollowDelete": {
    summarize: ({ From_Account, To_Account, EventTime }) => towards("user.unfollowed", From_Account, To_Account, EventTime),
  },
};

function towards(type: EventDraft["type"], actor: string, targets: string[], eventTime: number | undefined): CallbackSummary {
  return summarize({ actor, targets, eventTime, events: targets.map((target) => ({ type, target })) });
}
