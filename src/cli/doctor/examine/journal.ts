import type { EntrySummary, paths, Sender } from "../../../../generated/operator.ts";
import { UsageError } from "../../../errors.ts";
import { createOperatorClient, type OperatorClient } from "../../../operator/client.ts";
import { SENDERS } from "../../../senders/registry.ts";
import { type Finding, findingsOf } from "../../../server/diagnosis/finding.ts";
import { maskUrl } from "../../mask-secrets.ts";
import { excerpt } from "../../visible-text.ts";
import type { Probe } from "../probe.ts";
import { switchNameOf } from "../switch-name.ts";

const { error, warning, note, ok } = findingsOf("journal");

/** Number of newest entries that the quarantine is measured in. */
const SAMPLE = 1000;

/** More than an occasional odd call. */
const LARGE_SHARE = 0.05;

const MILLISECONDS_PER_HOUR = 60 * 60 * 1000;
const QUIET_HOURS = 24;

/** The journal, as the operator API shows it. */
export type Journal = OperatorClient;

/** Throws a UsageError for an unusable URL. */
export function openJournal(url: string, token: string | null): Journal {
  const { username = "", password = "" } = URL.canParse(url) ? new URL(url) : {};
  if (!/^https?:/i.test(url) || !URL.canParse(url) || username + password !== "")
    throw new UsageError(`--operator must be the URL of the operator API, such as http://127.0.0.1:8081; it is ${maskUrl(url)}`);
  return createOperatorClient({ baseUrl: url.replace(/\/+$/, ""), token });
}

/** Examines what has arrived from each sender, and what never has. */
export async function examineJournal(journal: Journal, senders: readonly Sender[]): Promise<Finding[]> {
  const findings = [];
  for (const sender of senders) findings.push(...(await examineSender(journal, sender)));
  return findings;
}

/** Returns why the operator API cannot be used, or null. */
export async function examineReach(journal: Journal): Promise<Finding | null> {
  try {
    const { response } = await journal.GET("/api/callbacks", { params: { query: { limit: 1 } } });
    if (response.ok) return null;
    const remedy =
      response.status === 401
        ? "set the server's IMHOOK_OPERATOR_TOKEN here, or pass a token with --operator-token"
        : "pass the URL that imhook prints when it starts with --operator";
    return error(`the operator API answers ${response.status}`, "It does not show what has arrived.", remedy);
  } catch (failure) {
    const { cause } = failure as Error & { cause?: Error };
    return warning(
      `the operator API does not answer (${excerpt(cause?.message ?? String(failure))})`,
      "imhook does not run, or runs elsewhere.",
      "start it, or pass its URL with --operator",
    );
  }
}

async function examineSender(journal: Journal, sender: Sender): Promise<Finding[]> {
  const entries = await list(journal, { sender, limit: SAMPLE });
  const [newest] = entries;
  if (newest === undefined)
    return [
      warning(
        `no callback of ${sender} was ever recorded`,
        "None has reached imhook, or imhook has rejected them all.",
        "enable callbacks at the sender, and see the findings about address and credentials",
      ),
    ];
  return [examineAge(sender, newest.receivedAt), examineQuarantine(sender, entries), await examineCommands(journal, sender)];
}

function examineAge(sender: Sender, receivedAt: number): Finding {
  const hours = (Date.now() - receivedAt) / MILLISECONDS_PER_HOUR;
  const seen = `the last callback of ${sender} arrived at ${new Date(receivedAt).toISOString()}`;
  return hours > QUIET_HOURS ? warning(seen, `That is ${Math.floor(hours)} hours ago.`, "check whether the sender still calls") : ok(seen);
}

function examineQuarantine(sender: Sender, entries: EntrySummary[]): Finding {
  const quarantined = entries.filter(({ status }) => status === "quarantined");
  const seen = `${quarantined.length} of the last ${entries.length} callbacks of ${sender} are in quarantine`;
  if (quarantined.length <= entries.length * LARGE_SHARE) return ok(seen);
  const reason = quarantined[0]?.reason ?? "";
  return warning(
    seen,
    `They were answered with the fallback. The latest reason: ${excerpt(reason)}`,
    `look at /api/callbacks?sender=${sender}&status=quarantined`,
  );
}

async function examineCommands(journal: Journal, sender: Sender): Promise<Finding> {
  const unseen = [];
  for (const command of Object.keys(SENDERS[sender].commands)) {
    if ((await list(journal, { sender, command, limit: 1 })).length === 0)
      unseen.push(sender === "openim" ? switchNameOf(command) : command);
  }
  if (unseen.length === 0) return ok(`every command of ${sender} has arrived`);
  return note(`commands never received from ${sender}: ${unseen.length}`, SWITCHES[sender], unseen);
}

const SWITCHES: Readonly<Record<Sender, string>> = {
  "tencent-chat":
    "Each has its own switch in the console, which is off by default. Online state and profile have a second switch elsewhere.",
  openim: "Each is an entry in webhooks.yml, and the shipped file has enable: false.",
};

/** Examines whether the journal holds a probe as it was sent. */
export async function examineRecord(journal: Journal, { command, request }: Probe): Promise<Finding> {
  const [entry] = await list(journal, { command, limit: 1 });
  if (entry === undefined)
    return error(
      "the call was answered but is not in the journal",
      "The URL leads to another server than the operator API.",
      "compare the URL with the one that imhook prints when it starts",
    );
  const { data } = await journal.GET("/api/callbacks/{id}", { params: { path: { id: entry.id } } });
  if (data?.body === request.body) return ok(`the call arrived unchanged, from ${entry.remoteAddress}`);
  return error(
    "something changed the body on its way",
    "A proxy that rewrites bodies can break them, and the journal does not hold what the sender sent.",
    "configure the proxy to forward bodies unchanged",
  );
}

async function list(journal: Journal, query: NonNullable<paths["/api/callbacks"]["get"]["parameters"]["query"]>): Promise<EntrySummary[]> {
  const { data, response } = await journal.GET("/api/callbacks", { params: { query } });
  if (data === undefined) throw new UsageError(`the operator API does not list callbacks (status ${response.status})`);
  return data.items;
}
