import { allow } from "../../../callbacks/decision.ts";
import { summarize } from "../../../callbacks/handler.ts";
import type { TencentChatHandlers } from "./types.ts";

type Command =
  | "Group.CallbackBeforeCreateTopic"
  | "Group.CallbackAfterCreateTopic"
  | "Group.CallbackAfterTopicDestroyed"
  | "Group.CallbackAfterTopicInfoChanged";

/** Topics of communities. The group is the community; a topic is no group of its own, so nothing is said of its members. */
export const community: Pick<TencentChatHandlers, Command> = {
  "Group.CallbackBeforeCreateTopic": {
    summarize: ({ GroupId, Operator_Account, EventTime }) => summarize({ actor: Operator_Account, group: GroupId, eventTime: EventTime }),
    decide: allow,
  },
  "Group.CallbackAfterCreateTopic": {
    summarize: ({ GroupId, Operator_Account, Owner_Account, EventTime }) =>
      summarize({
        actor: Operator_Account,
        targets: [Owner_Account],
        group: GroupId,
        eventTime: EventTime,
        events: [{ type: "group.changed" }],
      }),
  },
  "Group.CallbackAfterTopicDestroyed": {
    summarize: ({ GroupId, Operator_Account, EventTime }) =>
      summarize({ actor: Operator_Account, group: GroupId, eventTime: EventTime, events: [{ type: "group.changed" }] }),
  },
  "Group.CallbackAfterTopicInfoChanged": {
    summarize: ({ GroupId, Operator_Account, EventTime }) =>
      summarize({ actor: Operator_Account, group: GroupId, eventTime: EventTime, events: [{ type: "group.changed" }] }),
  },
};
