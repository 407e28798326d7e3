import type { Description, RelationChange } from "../../../callbacks/handler.ts";
import type { TencentChatHandlers } from "./types.ts";

type FollowCommand = "Follow.CallbackAfterFollowAdd" | "Follow.CallbackAfterFollowDelete";

/** One-sided subscriptions between users. */
export const follow: Pick<TencentChatHandlers, FollowCommand> = {
  "Follow.CallbackAfterFollowAdd": {
    describe: ({ From_Account, FollowList, EventTime }) =>
      follows(
        From_Account,
        FollowList.map((item) => item.To_Account),
        "add",
        EventTime,
      ),
  },
  "Follow.CallbackAfterFollowDelete": {
    describe: ({ From_Account, To_Account, EventTime }) => follows(From_Account, To_Account, "remove", EventTime),
  },
};

function follows(actor: string, targets: string[], change: RelationChange["change"], eventTime: number | undefined): Description {
  const changes = targets.map((target) => ({ change, kind: "follow" as const, owner: actor, target }));
  return { actor, targets, eventTime: eventTime ?? null, changes };
}
