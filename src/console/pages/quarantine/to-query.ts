import type { operations } from "../../../../generated/operator.ts";
import type { FilterValues } from "../../filters/filters.ts";

type GroupQuery = NonNullable<operations["listQuarantineGroups"]["parameters"]["query"]>;

/** What the groups are asked for. A sender that does not exist is left out: the address can be anybody's. */
export function toQuery({ sender, app, command, since, until }: FilterValues): GroupQuery {
  return {
    ...((sender === "tencent-chat" || sender === "openim") && { sender }),
    ...(app !== undefined && { app }),
    ...(command !== undefined && { command }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
}
