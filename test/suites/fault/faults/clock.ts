import { fileURLToPath } from "node:url";
import type { TencentChatApp } from "../../../../src/config/apps.ts";
import { tencentChatRequest } from "../../../../src/senders/tencent-chat/request.ts";
import { type Response, send } from "../../../support/http.ts";
import { type EntryRow, openJournalFile } from "../../journal-file.ts";
import { type EndFault, type Fault, type Scene, UNNOTICED } from "../fault.ts";

const SIGNED_APP = { sdkAppId: "1400000001", token: "a-token", previousToken: null };
const OPEN_APP = { sdkAppId: "1400000000", token: null, previousToken: null };
const COMMAND = "Follow.CallbackAfterFollowAdd";
const HOUR_MS = 3_600_000;
const SECOND_MS = 1000;
/** How old a signature may be by default, and how far ahead of imhook's clock. */
const SIGNATURE_WINDOW_MS = 60_000;
const MAX_AHEAD_MS = 5000;
/** Default of the setting. */
const DUPLICATE_WINDOW_MS = 600_000;

/** Steps of imhook's clock, beyond the windows of signatures and repeats and within them. */
export const clockFaults: readonly Fault[] = [
  step("+1 h", HOUR_MS),
  step("-1 h", -HOUR_MS),
  step("+30 s", 30 * SECOND_MS),
  step("-30 s", -30 * SECOND_MS),
];

function step(name: string, offset: number): Fault {
  return {
    name: `clock ${name}`,
    how: "Date.now of imhook's process is set on, and back",
    imhook: {
      preload: fileURLToPath(new URL("../clock.ts", import.meta.url)),
      environment: { IMHOOK_TENCENT_CHAT_APPS: "1400000000,1400000001:a-token", IMHOOK_OPENIM_APPS: "sample" },
    },
    begin: (scene) => setClock(scene, offset),
    expected: UNNOTICED,
  };
}

async function setClock(scene: Scene, offset: number): Promise<EndFault> {
  const { imhook, failures } = scene;
  const event = { CallbackCommand: COMMAND, From_Account: "alice", FollowList: [{ To_Account: "bob" }], EventTime: Date.now() };
  const expect = (what: string, holds: boolean) => holds || failures.push(what);
  expect("a signed call before the step is taken", (await follow(imhook.url, SIGNED_APP, event, "before")).status === 200);
  await imhook.ask(offset);
  const isFar = offset > SIGNATURE_WINDOW_MS || -offset > MAX_AHEAD_MS;
  const stepped = await follow(imhook.url, SIGNED_APP, event, "stepped");
  expect(`a signed call after the step is ${isFar ? "refused" : "taken"}`, stepped.status === (isFar ? 403 : 200));
  await follow(imhook.url, OPEN_APP, event, "open-stepped");
  return async () => {
    await imhook.ask(0);
    expect("a signed call is taken when the clock is back", (await follow(imhook.url, SIGNED_APP, event, "back")).status === 200);
    expectRows(scene, offset);
  };
}

/** Ids state the time that imhook's clock showed, and repeats are found within the window by that clock. */
function expectRows({ folder, failures }: Scene, offset: number): void {
  const journal = openJournalFile(folder);
  const rows = journal.readAfter(0);
  journal.close();
  const stepped = rows.filter(({ query }) => query.includes("step=open-stepped"));
  const differences = stepped.map((row) => timeOf(row) - Date.now() - offset);
  if (stepped.length !== 1 || differences.some((milliseconds) => Math.abs(milliseconds) > 60 * SECOND_MS))
    failures.push(`ids do not state the clock's time: ${differences}`);
  if (new Set(rows.map(({ id }) => id)).size !== rows.length) failures.push("ids repeat");
  const repeated = rows.filter(({ query }) => query.includes("step=stepped") || query.includes("step=back"));
  const isWithin = Math.abs(offset) <= DUPLICATE_WINDOW_MS;
  if (isWithin && repeated.some(({ status }) => status !== "duplicate")) failures.push("a repeat within the window was not found");
}

/** The time that an id of version 7 states (RFC 9562, 5.7). */
function timeOf({ id }: EntryRow): number {
  return Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
}

/** Sends the callback of an app, signed where it has a token, by the true clock. */
function follow(base: string, app: TencentChatApp, body: Record<string, unknown>, name: string): Promise<Response> {
  const { url, headers, body: text } = tencentChatRequest(`${base}/tencent-chat`, { command: COMMAND, body }, app, Date.now());
  return send(`${url}&step=${name}`, { headers, body: text });
}
