import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { post } from "./http.ts";

/** A destination that works, and one that nobody listens at, so that some of its deliveries are given up soon. */
const SETTINGS = `destinations:
  - name: archive
    kind: file
    path: archive.ndjson
    payload: callback
  - name: social-graph
    kind: http
    url: http://127.0.0.1:1/hooks
    events: [friend.*, user.blocked]
    giveUpAfter: 1s
`;

/** Settings of an imhook with destinations; they are written into the folder. */
export async function deliverySettings(folder: string): Promise<Record<string, string>> {
  const path = join(folder, "imhook.yaml");
  await writeFile(path, SETTINGS);
  return { IMHOOK_CONFIG: path };
}

/** Counts what a replay would deliver, and delivers it again. */
export async function playReplays(operatorUrl: string): Promise<void> {
  const again = (destination: string, dryRun: boolean) => post(`${operatorUrl}/api/replays`, { destination, since: "1h", dryRun });
  await again("archive", true);
  await again("social-graph", false);
}
