import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import { isIPv6 } from "node:net";
import type { Sender } from "../../../../generated/operator.ts";
import { type Config, readConfig } from "../../../config/config.ts";
import { ConfigError } from "../../../errors.ts";
import { createExchange } from "../../conform/exchange.ts";
import { createJudge } from "../../conform/rules/judge.ts";
import { RULES } from "../../conform/rules/rules.ts";
import { type Target, targetsOf } from "../../conform/target.ts";
import { type Finding, findingsOf } from "../finding.ts";
import { examineAddress } from "./address.ts";
import { examineAnswer } from "./answer.ts";
import { examineConfiguration } from "./configuration.ts";
import { examineConnection } from "./connection.ts";
import { examineCredentials } from "./credentials.ts";
import { examineJournal, examineReach, examineRecord, type Journal, openJournal } from "./journal.ts";
import { examineWebhooksFile } from "./webhooks-file.ts";

/** What to look at; undefined for what to leave out. */
export interface Subject {
  environment: Record<string, string | undefined>;
  /** Address that the sender has. */
  url?: string | undefined;
  sender?: Sender | undefined;
  /** Path of OpenIM's webhooks.yml. */
  openimConfig?: string | undefined;
  /** Address of the operator API; that of the configuration where undefined. */
  operator?: string | undefined;
}

/** Looks at everything that can keep callbacks from arriving. Throws a UsageError for an address or file that makes no sense. */
export async function examine(subject: Subject): Promise<Finding[]> {
  const { config, findings } = await readConfiguration(subject.environment);
  if (subject.openimConfig !== undefined) findings.push(...(await examineWebhooksFile(subject.openimConfig)));
  const targets = subject.url === undefined ? [] : targetsOf(subject.url, { sender: subject.sender, form: ["path"] });
  // First, while the journal holds no call of ours.
  const { journal, findings: arrived } = await lookIntoJournal(subject, config);
  findings.push(...arrived);
  for (const target of targets) findings.push(...(await examineTarget(target, config, journal)));
  return withoutRepeats(findings);
}

/** Both addresses of imhook have a host, a port and a clock in common. */
function withoutRepeats(findings: Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** A configuration that cannot be read is a finding, and the rest goes on without. */
async function readConfiguration(environment: Subject["environment"]): Promise<{ config: Config | null; findings: Finding[] }> {
  try {
    const config = readConfig(environment);
    return { config, findings: await examineConfiguration(config) };
  } catch (failure) {
    if (!(failure instanceof ConfigError)) throw failure;
    const finding = findingsOf("configuration").error(failure.message, "imhook does not start with it.", "set it as the message says");
    return { config: null, findings: [finding] };
  }
}

/** The journal, null where it cannot be asked, and what it tells. */
async function lookIntoJournal(subject: Subject, config: Config | null): Promise<{ journal: Journal | null; findings: Finding[] }> {
  const journal = journalOf(subject, config);
  if (journal === null) return { journal, findings: [] };
  const unreachable = await examineReach(journal);
  if (unreachable !== null) return { journal: null, findings: [unreachable] };
  return { journal, findings: await examineJournal(journal, sendersOf(config)) };
}

function journalOf({ operator }: Subject, config: Config | null): Journal | null {
  if (operator !== undefined) return openJournal(operator, config?.operatorToken ?? null);
  if (config === null || config.operatorPort === 0) return null;
  const host = isIPv6(config.operatorHost) ? `[${config.operatorHost}]` : config.operatorHost;
  return openJournal(`http://${host}:${config.operatorPort}`, config.operatorToken);
}

/** Those with an app; all of them where the configuration tells nothing. */
function sendersOf(config: Config | null): Sender[] {
  const senders: Sender[] = [];
  if (config === null || config.tencentChatApps.length > 0) senders.push("tencent-chat");
  if (config === null || config.openImApps.length > 0) senders.push("openim");
  return senders;
}

async function examineTarget(target: Target, config: Config | null, journal: Journal | null): Promise<Finding[]> {
  const { findings, addresses } = await examineAddress(target);
  if (addresses.length === 0) return findings;
  const connection = await examineConnection(target.url, addresses);
  findings.push(...connection);
  if (!connection.some(({ severity }) => severity === "ok")) return findings;
  return [...findings, ...(await examineExchange(target, config, journal))];
}

const SIGNATURE_WINDOW_SECONDS = 60;

async function examineExchange(target: Target, config: Config | null, journal: Journal | null): Promise<Finding[]> {
  // What is wrong with the certificate has been told; what answers behind it is worth knowing all the same.
  const agents = { http: new Agent(), https: new SecureAgent({ rejectUnauthorized: false }) };
  const exchange = createExchange(agents, RULES[target.sender].limitMs);
  const apps = appsOf(target, config);
  const [first = target] = apps;
  const signatureWindow = config?.signatureWindow ?? SIGNATURE_WINDOW_SECONDS;
  const { findings, probe } = await examineAnswer(first, { judge: createJudge(target.sender), exchange, signatureWindow });
  if (probe === null) return findings;
  if (journal !== null) findings.push(await examineRecord(journal, probe));
  for (const app of apps) findings.push(...(await examineCredentials(app, exchange)));
  return findings;
}

/** The target with the credentials of each app that it may be meant for. */
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
