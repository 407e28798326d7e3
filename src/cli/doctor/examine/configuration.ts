import { constants } from "node:fs";
import { access, statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Config } from "../../../config/config.ts";
import { appLists, settings } from "../../../config/settings.ts";
import { isLoopback } from "../../../http/is-loopback.ts";
import { RULES } from "../../conform/rules/rules.ts";
import { type Finding, findingsOf } from "../finding.ts";

const MEBIBYTE = 1024 * 1024;

/** A day of callbacks of a middling app takes about this. */
const LITTLE_SPACE_BYTES = 1024 * MEBIBYTE;
const NO_SPACE_BYTES = 100 * MEBIBYTE;

/** What is left to the network of the sender's time. */
const LARGEST_SHARE = 0.9;

const { error, warning, note, ok } = findingsOf("configuration");

/** Looks at the settings and at the folder of the journal. */
export async function examineConfiguration(config: Config): Promise<Finding[]> {
  return [
    ...examineVariables(config),
    ...examineApps(config),
    ...examineListener(config),
    ...examineBudgets(config),
    ...(await examineFolder(config.dataDirectory)),
  ];
}

function examineVariables({ unknownVariables }: Config): Finding[] {
  return unknownVariables.map((variable) =>
    warning(
      `${variable} is no setting`,
      "Nothing reads it, so a default is in force.",
      'look for a misspelling; README, "Settings", lists all',
    ),
  );
}

function examineApps({ development, tencentChatApps, openImApps }: Config): Finding[] {
  if (development)
    return [
      warning(
        "no app is configured, so sample apps stand in",
        "A call of a real app is turned away with 403.",
        `set ${appLists.tencentChat.variable} or ${appLists.openIm.variable}, where imhook runs and here`,
      ),
    ];
  const open = [
    ...tencentChatApps.filter(({ token }) => token === null).map(({ sdkAppId }) => sdkAppId),
    ...openImApps.filter(({ secret }) => secret === null).map(({ name }) => name),
  ];
  const proven = [
    ...tencentChatApps.filter(({ token }) => token !== null).map(({ sdkAppId }) => sdkAppId),
    ...openImApps.filter(({ secret }) => secret !== null).map(({ name }) => name),
  ];
  return [
    ...(proven.length === 0 ? [] : [ok(`apps with a token or secret: ${proven.join(", ")}`)]),
    ...open.map((app) =>
      warning(
        `app ${app} has no token or secret`,
        "Anyone who finds the address can call in its name.",
        "give it one, and the sender the same",
      ),
    ),
  ];
}

function examineListener({ host, port, tencentChatApps, development }: Config): Finding[] {
  const findings = [];
  if (port === 0)
    findings.push(
      warning(`${settings.port.variable} is 0`, "The port is another one at each start, and the senders know only one.", "choose a port"),
    );
  if (!isLoopback(host)) findings.push(ok(`imhook listens on ${host}, port ${port}`));
  else if (!development && tencentChatApps.length > 0)
    findings.push(
      warning(
        `imhook listens on ${host}, which is reached from this machine only`,
        "Tencent Chat calls from the internet.",
        `set ${settings.host.variable}, unless a proxy on this machine passes calls on`,
      ),
    );
  else findings.push(note(`imhook listens on ${host}, which is reached from this machine only`));
  return findings;
}

function examineBudgets({ tencentChatBudget, openImBudget }: Config): Finding[] {
  return [
    examineBudget(settings.tencentChatBudget.variable, tencentChatBudget, RULES["tencent-chat"].limitMs),
    examineBudget(settings.openImBudget.variable, openImBudget, RULES.openim.limitMs),
  ];
}

function examineBudget(variable: string, budget: number, limit: number): Finding {
  const remedy = `set it to ${limit * LARGEST_SHARE} or less`;
  if (budget >= limit)
    return error(`${variable} is ${budget} ms, and the sender gives up after ${limit} ms`, "The safe default comes too late.", remedy);
  if (budget > limit * LARGEST_SHARE)
    return warning(
      `${variable} is ${budget} ms of the ${limit} ms that the sender waits`,
      "The rest has to do for the way there and back.",
      remedy,
    );
  return ok(`${variable} is ${budget} ms of ${limit} ms`);
}

async function examineFolder(folder: string): Promise<Finding[]> {
  const path = await existingPart(resolve(folder));
  const isWritable = await access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable)
    return [
      error(
        `${path} cannot be written`,
        "The journal lies there; without it no after-callback is acknowledged.",
        `give the user of imhook the folder, or set ${settings.dataDirectory.variable}`,
      ),
    ];
  const { bavail, bsize } = await statfs(path);
  return [examineSpace(folder, bavail * bsize)];
}

function examineSpace(folder: string, free: number): Finding {
  const seen = `${Math.floor(free / MEBIBYTE)} MiB are free for ${folder}`;
  const why = "Where the disk is full, after-callbacks get 503 and are lost with most senders.";
  if (free < NO_SPACE_BYTES) return error(seen, why, "make room");
  return free < LITTLE_SPACE_BYTES ? warning(seen, why, "make room soon") : ok(seen);
}

/** The nearest folder that exists: imhook makes the rest at its start. */
async function existingPart(path: string): Promise<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : existingPart(dirname(path));
}
