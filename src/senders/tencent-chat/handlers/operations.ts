import { toSummary } from "../../../callbacks/summary.ts";
import type { TencentChatHandlerMap } from "./types.ts";

/** Alarms about the app's use of the REST API. They concern no user. */
export const operations: Pick<TencentChatHandlerMap, "Alert.RequestOverLimit"> = {
  "Alert.RequestOverLimit": {
    summarize: () => toSummary({}),
  },
};
