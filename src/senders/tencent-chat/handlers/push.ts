import { summarize } from "../../../callbacks/handler.ts";
import { fromSeconds } from "./time.ts";
import type { TencentChatHandlers } from "./types.ts";

type Command = "Push.OfflinePush" | "Push.AllMemberPush";

/** Results of offline push, up to a hundred in a batch. Entry-wide fields are those of the first. */
export const push: Pick<TencentChatHandlers, Command> = {
  "Push.OfflinePush": {
    summarize: ({ Events }) =>
      summarize({
        actor: Events[0]?.From_Account,
        targets: Events.map((event) => event.To_Account),
        group: Events[0]?.GroupID,
        message: Events[0]?.MsgKey,
        eventTime: fromSeconds(Events[0]?.EventTime),
      }),
  },
  "Push.AllMemberPush": {
    summarize: ({ Events }) =>
      summarize({ targets: Events.map((event) => event.To_Account), eventTime: fromSeconds(Events[0]?.EventTime) }),
  },
};
