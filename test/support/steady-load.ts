import { post } from "./http.ts";
import { tencentChatUrl } from "./urls.ts";

const COMMAND = "Sns.CallbackFriendAdd";

/** A continuous load of callbacks on a running imhook. */
export interface Load {
  /** Numbers of the callbacks acknowledged so far. The actor of a callback is its number. */
  acknowledged: number[];
  /** Resolves when the last answer has arrived; rejects if any was not an acknowledgement. */
  stop(): Promise<void>;
}

/** Sends numbered callbacks of a size in bytes, from several callers at once, until it is stopped. */
export function startLoad(url: string, { callers = 8, bytes = 500 } = {}): Load {
  const acknowledged: number[] = [];
  let sent = 0;
  let stopped = false;
  const call = async () => {
    while (!stopped) {
      const number = sent++;
      const { status, text } = await post(tencentChatUrl(url, COMMAND), {
        CallbackCommand: COMMAND,
        PairList: [{ From_Account: String(number), To_Account: "helpdesk" }],
        Padding: "x".repeat(bytes),
      });
      if (status !== 200) throw new Error(`callback ${number}: ${status} ${text}`);
      acknowledged.push(number);
    }
  };
  const calls = Promise.all(Array.from({ length: callers }, call));
  // stop() reports the failure.
  calls.catch(() => {});
  return {
    acknowledged,
    stop: async () => {
      stopped = true;
      await calls;
    },
  };
}
