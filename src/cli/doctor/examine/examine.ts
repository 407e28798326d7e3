import type { Sender } from "../../../../generated/operator.ts";
import { type Config, readConfig } from "../../../config/config.ts";
import { ConfigError } from "../../../errors.ts";
import { SENDER_NAMES, SENDERS } from "../../../senders/registry.ts";
import { type Finding, findingsOf } from "../../../server/diagnosis/finding.ts";
import { openSending, type Send } from "../../conform/send.ts";
import { type Target, targetsOf } from "../../conform/target.ts";
import { createMask, type Mask } from "../../mask-secrets.ts";
import { operatorUrl } from "../../operator-url.ts";
import { examineAddress } from "./address.ts";
import { examineAnswer } from "./answer.ts";
import { examineConfiguration } from "./configuration.ts";
import { examineConnection } from "./connection.ts";
import { credentialsWithheld, examineCredentials } from "./credentials.ts";
import { examineJournal, examineReach, examineRecord, type Journal, openJournal } from "./journal.ts";
import { examineStatistics } from "./statistics.ts";
import { examineWebhooksFile } from "./webhooks-file.ts";

/** What to examine; undefined leaves it out. */
export interface Subject {
  environment: Record<string, string | undefined>;
  /** URL that the sender is configured with. */
  url?: string | undefined;
  sender?: Sender | undefined;
  /** Path of OpenIM's webhooks.yml. */
  openimConfig?: string | undefined;
  /** URL of the operator API; undefined: from the configuration. */
  operator?: string | undefined;
  /** Token of the operator API; undefined: from the configuration. */
  operatorToken?: string | undefined;
  /** Masks the secrets that an answer repeats. */
  mask?: Mask;
}

/** Examines everything that can keep callbacks from arriving. Throws a UsageError for an unusable URL or file. */
export async function examine(subject: Subject): Promise<Finding[]> {
  const { config, findings } = await readConfiguration(subject.environment);
  if (subject.openimConfig !== undefined) findings.push(...(await examineWebhooksFile(subject.openimConfig)));
  const targets =
    subject.url === undefined
      ? []
      : targetsOf(subject.url, { sender: subject.sender, form: ["path"], pathPrefix: config?.pathPrefix ?? "" });
  // Before the probes below end up in the journal.
  const { journal, findings: arrived } = await lookIntoJournal(subject, config);
  findings.push(...arrived);
  const mask = subject.mask ?? createMask();
  for (const target of targets) findings.push(...(await examineTarget(target, { config, journal, mask })));
  return withoutRepeats(findings);
}

/** Both URLs of imhook have the host, the port and the clock in common. */
function withoutRepeats(findings: Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** An unreadable configuration is a finding, and the examination goes on without it. */
async function readConfiguration(environment: Subject["environment"]): Promise<{ config: Config | null; findings: Finding[] }> {
  try {
    const config = readConfig(environment);
    return { config, findings: await examineConfiguration(config) };
  } catch (failure) {
    if (!(failure instanceof ConfigError)) throw failure;
    const finding = findingsOf("configuration").error(failure.message, "imhook does not start with it.", "follow the message");
    return { config: null, findings: [finding] };
  }
}

/** Returns the journal, or null if the operator API cannot be used, and what it shows. */
async function lookIntoJournal(subject: Subject, config: Config | null): Promise<{ journal: Journal | null; findings: Finding[] }> {
  const journal = journalOf(subject, config);
  if (journal === null) return { journal, findings: [] };
  const unreachable = await examineReach(journal);
  if (unreachable !== null) return { journal: null, findings: [unreachable] };
  return { journal, findings: [...(await examineJournal(journal, sendersOf(config))), ...(await examineStatistics(journal, config))] };
}

function journalOf({ operator, operatorToken }: Subject, config: Config | null): Journal | null {
  const token = operatorToken ?? config?.operatorToken ?? null;
  const url = operator ?? (config === null ? null : operatorUrl(config));
  return url === null ? null : openJournal(url, token);
}

/** Returns the senders that have an app, or all of them if the configuration is unreadable. */
function sendersOf(config: Config | null): readonly Sender[] {
  if (config === null) return SENDER_NAMES;
  const apps = { "tencent-chat": config.tencentChatApps, openim: config.openImApps };
  return SENDER_NAMES.filter((sender) => apps[sender].length > 0);
}

interface Circumstances {
  config: Config | null;
  journal: Journal | null;
  mask: Mask;
}

async function examineTarget(target: Target, circumstances: Circumstances): Promise<Finding[]> {
  const { findings, addresses } = await examineAddress(target);
  if (addresses.length === 0) return findings;
  const connected = await examineConnection(target.url, addresses);
  findings.push(...connected.findings);
  if (!connected.isOpen) return findings;
  const { send, close } = openSending(target.url, { cutOff: SENDERS[target.sender].cutOff, acceptAnyCertificate: !connected.isTrusted });
  try {
    return [...findings, ...(await (connected.isTrusted ? examineTrusted : examineUntrusted)(target, send, circumstances))];
  } finally {
    close();
  }
}

const DEFAULT_SIGNATURE_WINDOW_SECONDS = 60;

async function examineTrusted(target: Target, send: Send, { config, journal, mask }: Circumstances): Promise<Finding[]> {
  const apps = appsOf(target, config);
  const [first = target] = apps;
  const { findings, probe } = await examineAnswer(first, { send, mask, ...expectedOf(config) });
  if (probe === null) return findings;
  if (journal !== null) findings.push(await examineRecord(journal, probe));
  for (const app of apps) findings.push(...(await examineCredentials(app, send)));
  return findings;
}

/** The findings already report the certificate, but the answer is worth knowing too. */
async function examineUntrusted(target: Target, send: Send, { config, mask }: Circumstances): Promise<Finding[]> {
  const { url, ...app } = appsOf(target, config)[0] ?? target;
  const withoutCredentials = { ...app, url: withoutPathSecret(url), credential: null };
  const { findings } = await examineAnswer(withoutCredentials, { send, mask, ...expectedOf(config) });
  return [...findings, credentialsWithheld()];
}

function withoutPathSecret(url: string): string {
  return url.replace(/(\/openim\/[^/:]*?)(?::|%3a)[^/]*/i, "$1");
}

/** What the server is expected to be configured with. */
function expectedOf(config: Config | null): Pick<Config, "signatureWindow" | "pathPrefix"> {
  return config ?? { signatureWindow: DEFAULT_SIGNATURE_WINDOW_SECONDS, pathPrefix: "" };
}

/** Returns the target with the credentials of each app that it can be meant for. */
function appsOf(target: Target, config: Config | null): Target[] {
  if (config === null || target.credential !== null) return [target];
  if (target.sender === "tencent-chat")
    return config.tencentChatApps.map(({ sdkAppId, token }) => ({ ...target, app: sdkAppId, credential: token }));
  const named = config.openImApps.filter(({ name }) => new URL(target.url).pathname.endsWith(`/openim/${name}`));
  return (named.length > 0 ? named : config.openImApps.slice(0, 1)).map(({ name, secret }) => ({
    ...target,
    app: name,
    credential: secret,
  }));
}
