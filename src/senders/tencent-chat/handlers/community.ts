import { allow } from "../../../callbacks/decision.ts";
import { describe } from "../../../callbacks/handler.ts";
import type { TencentChatHandlers } from "./types.ts";

type Command =
  | "Group.CallbackBeforeCreateTopic"
  | "Group.CallbackAfterCreateTopic"
  | "Group.CallbackAfterTopicDestroyed"
  | "Group.CallbackAfterTopicInfoChanged";

/** Topics of communities. The group is the community; a topic is no group of its own, so nothing is said of its members. */
export const community: Pick<TencentChatHandlers, Command> = {
  "Group.CallbackBeforeCreateTopic": {
    describe: ({ GroupId, Operator_Account, EventTime }) => describe({ actor: Operator_Account, group: GroupId, eventTime: EventTime }),
    decide: allow,
  },
  "Group.CallbackAfterCreateTopic": {
    describe: ({ GroupId, Operator_Account, Owner_Account, EventTime }) =>
      describe({
        actor: Operator_Account,
        targets: [Owner_Account],
        group: GroupId,
        eventTime: EventTime,
        events: [{ type: "group.changed" }],
      }),
  },
  "Group.CallbackAfterTopicDestroyed": {
    describe: ({ GroupId, Operator_Account, EventTime }) =>
      describe({ actor: Operator_Account, group: GroupId, eventTime: EventTime, events: [{ type: "group.changed" }] }),
  },
  "Group.CallbackAfterTopicInfoChanged": {
    describe: ({ GroupId, Operator_Account, EventTime }) =>
      describe({ actor: Operator_Account, group: GroupId, eventTime: EventTime, events: [{ type: "group.changed" }] }),
  },
};
