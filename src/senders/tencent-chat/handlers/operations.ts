import { summarize } from "../../../callbacks/handler.ts";
import type { TencentChatHandlers } from "./types.ts";

/** Alarms about the app's use of the REST API: about nobody. */
export const operations: Pick<TencentChatHandlers, "Alert.RequestOverLimit"> = {
  "Alert.RequestOverLimit": {
    summarize: () => summarize({}),
  },
};
