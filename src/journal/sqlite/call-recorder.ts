import type { RpcClient } from "../../storage/rpc/procedures.ts";
import type { JournalRecorder } from "../batching-writer.ts";
import type { Recorder } from "./recorder.ts";

/** Records through a recorder in another thread or process. */
export function callRecorder(client: RpcClient<Recorder>): JournalRecorder {
  return {
    append: (entries) => client.call("append", entries),
    appendLate: (late) => client.call("appendLate", late),
    recover: (entries) => client.call("recover", entries),
    probe: () => client.call("probe"),
    close: client.close,
  };
}
