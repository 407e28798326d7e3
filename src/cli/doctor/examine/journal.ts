import type { EntrySummary, paths, Sender } from "../../../../generated/operator.ts";
import { UsageError } from "../../../errors.ts";
import { createOperatorClient, type OperatorClient } from "../../../operator/client.ts";
import { commandsOf } from "../../conform/documents.ts";
import { type Finding, findingsOf } from "../finding.ts";
import type { Probe } from "../probe.ts";
import { switchNameOf } from "../switch-name.ts";

const { error, warning, note, ok } = findingsOf("journal");

/** Newest entries that the share of the quarantine is taken of. */
const SAMPLE = 1000;

/** Reasons and addresses that are shown, last seen first. */
const MOST_REFUSALS = 10;

/** More than an odd call now and then. */
const LARGE_SHARE = 0.05;

const MILLISECONDS_PER_HOUR = 60 * 60 * 1000;
const QUIET_HOURS = 24;

/** The journal as the operator API shows it. */
export type Journal = OperatorClient;

/** Throws a UsageError for what is no address. */
export function openJournal(url: string, token: string | null): Journal {
  if (!URL.canParse(url)) throw new UsageError(`${url} is no address; the operator API is at one such as http://127.0.0.1:8081`);
  return createOperatorClient({ baseUrl: url.replace(/\/+$/, ""), token });
}

/** Tells what has arrived of each sender, and what never has. */
export async function examineJournal(journal: Journal, senders: readonly Sender[]): Promise<Finding[]> {
  const findings = [];
  for (const sender of senders) findings.push(...(await examineSender(journal, sender)));
  return [...findings, ...(await examineRefusals(journal))];
}

/** Calls that came and were turned back, since imhook started. */
async function examineRefusals(journal: Journal): Promise<Finding[]> {
  const { data } = await journal.GET("/api/statistics");
  return (data?.refusals ?? [])
    .slice(0, MOST_REFUSALS)
    .map(({ code, count, remoteAddress, lastAt, message }) =>
      warning(
        `${count} ${count === 1 ? "call" : "calls"} from ${remoteAddress} refused as ${code}, last ${new Date(lastAt).toISOString()}`,
        `The answer was: ${message}.`,
        'if that is the sender, make its settings and imhook\'s agree; README, "Errors"',
      ),
    );
}

/** Why the operator API cannot be asked; null where it can. */
export async function examineReach(journal: Journal): Promise<Finding | null> {
  try {
    const { response } = await journal.GET("/api/callbacks", { params: { query: { limit: 1 } } });
    if (response.ok) return null;
    const remedy =
      response.status === 401
        ? "set IMHOOK_OPERATOR_TOKEN as where imhook runs"
        : "give the address that imhook prints at its start with --operator";
    return error(`the operator API answers ${response.status}`, "What has arrived cannot be looked at.", remedy);
  } catch (failure) {
    const { cause } = failure as Error & { cause?: Error };
    return warning(
      `the operator API does not answer (${cause?.message ?? failure})`,
      "Either imhook does not run, or it runs elsewhere.",
      "start it, or give its address with --operator",
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
        "None has reached imhook, or none got in.",
        "switch callbacks on with the sender, and see the findings about address and credentials",
      ),
    ];
  return [examineAge(sender, newest.receivedAt), examineQuarantine(sender, entries), ...(await examineSwitches(journal, sender))];
}

function examineAge(sender: Sender, receivedAt: number): Finding {
  const hours = (Date.now() - receivedAt) / MILLISECONDS_PER_HOUR;
  const seen = `the last callback of ${sender} came ${new Date(receivedAt).toISOString()}`;
  return hours > QUIET_HOURS
    ? warning(seen, `That is ${Math.floor(hours)} hours ago.`, "find out whether the sender still calls")
    : ok(seen);
}

function examineQuarantine(sender: Sender, entries: EntrySummary[]): Finding {
  const quarantined = entries.filter(({ status }) => status === "quarantined");
  const seen = `${quarantined.length} of the last ${entries.length} callbacks of ${sender} are in quarantine`;
  if (quarantined.length <= entries.length * LARGE_SHARE) return ok(seen);
  const reason = quarantined[0]?.reason ?? "";
  return warning(
    seen,
    `They were answered with the safe default. The last: ${reason}`,
    `look at them at /api/callbacks?sender=${sender}&status=quarantined`,
  );
}

async function examineSwitches(journal: Journal, sender: Sender): Promise<Finding[]> {
  const unseen = [];
  for (const command of Object.keys(commandsOf(sender))) {
    if ((await list(journal, { sender, command, limit: 1 })).length === 0)
      unseen.push(sender === "openim" ? switchNameOf(command) : command);
  }
  if (unseen.length === 0) return [ok(`every command of ${sender} was seen`)];
  return [note(`never seen of ${sender}: ${unseen.join(", ")}`, SWITCHES[sender])];
}

const SWITCHES: Readonly<Record<Sender, string>> = {
  "tencent-chat":
    "Each has a switch of its own in the console, and is off until it is ticked; online state and profile have a second one elsewhere.",
  openim: "Each is an entry of webhooks.yml, shipped with enable: false.",
};

/** Whether a probe lies in the journal as it was sent: a proxy on the way may have changed it, or have led elsewhere. */
export async function examineRecord(journal: Journal, { command, request }: Probe): Promise<Finding> {
  const [entry] = await list(journal, { command, limit: 1 });
  if (entry === undefined)
    return error(
      "the call was answered and is not in this journal",
      "The address leads to another server than the operator API.",
      "compare the address with the one that imhook prints at its start",
    );
  const { data } = await journal.GET("/api/callbacks/{id}", { params: { path: { id: entry.id } } });
  if (data?.body === request.body) return ok(`the call arrived as it was sent, from ${entry.remoteAddress}`);
  return error(
    "the body was changed on the way",
    "A proxy that rewrites bodies can break them, and the journal no longer holds what the sender sent.",
    "let the proxy pass bodies on as they are",
  );
}

async function list(journal: Journal, query: NonNullable<paths["/api/callbacks"]["get"]["parameters"]["query"]>): Promise<EntrySummary[]> {
  const { data, error: problem } = await journal.GET("/api/callbacks", { params: { query } });
  if (data === undefined) throw new Error(`operator API: ${JSON.stringify(problem)}`);
  return data.items;
}
