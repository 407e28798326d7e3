import { constants } from "node:fs";
import { access, statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Config } from "../../../config/config.ts";
import { appLists, settings } from "../../../config/settings.ts";
import { isLoopback } from "../../../http/is-loopback.ts";
import { SENDERS } from "../../../senders/registry.ts";
import { type Finding, findingsOf } from "../finding.ts";

const MEBIBYTE = 1024 * 1024;

/** About what a day of callbacks of a medium-sized app needs. */
const LITTLE_SPACE_BYTES = 1024 * MEBIBYTE;
const NO_SPACE_BYTES = 100 * MEBIBYTE;

/** Largest part of the sender's time-out that a budget may use; the network needs the rest. */
const LARGEST_SHARE = 0.9;

const { error, warning, note, ok } = findingsOf("configuration");

/** Examines the settings and the data directory. */
export async function examineConfiguration(config: Config): Promise<Finding[]> {
  return [
    ...examineVariables(config),
    ...examineApps(config),
    ...examineListener(config),
    ...examineBudgets(config),
    ...(await examineDataDirectory(config.dataDirectory)),
  ];
}

function examineVariables({ unknownVariables }: Config): Finding[] {
  return unknownVariables.map((variable) =>
    warning(`${variable} is not a setting`, "Nothing reads it, so a default applies.", "check the spelling against the list of settings"),
  );
}

function examineApps({ development, tencentChatApps, openImApps }: Config): Finding[] {
  if (development)
    return [
      warning(
        "no app is configured, so imhook uses sample apps",
        "Calls of a real app are rejected with 403.",
        `set ${appLists.tencentChat.variable} or ${appLists.openIm.variable}, for the server and here`,
      ),
    ];
  const apps = [
    ...tencentChatApps.map(({ sdkAppId, token }) => ({ name: sdkAppId, isOpen: token === null })),
    ...openImApps.map(({ name, secret }) => ({ name, isOpen: secret === null })),
  ];
  const guarded = apps.filter(({ isOpen }) => !isOpen).map(({ name }) => name);
  return [
    ...(guarded.length === 0 ? [] : [ok(`apps with a token or secret: ${guarded.join(", ")}`)]),
    ...apps
      .filter(({ isOpen }) => isOpen)
      .map(({ name }) =>
        warning(`app ${name} has no token or secret`, "Anyone who knows the URL can call as this app.", "set one here and at the sender"),
      ),
  ];
}

function examineListener({ host, port, tencentChatApps, development }: Config): Finding[] {
  const findings = [];
  if (port === 0)
    findings.push(
      warning(`${settings.port.variable} is 0`, "The port changes with every start, but the sender knows only one.", "choose a port"),
    );
  const local = `imhook listens on ${host}, which only this machine reaches`;
  if (!isLoopback(host)) findings.push(ok(`imhook listens on ${host}, port ${port}`));
  else if (!development && tencentChatApps.length > 0)
    findings.push(
      warning(
        local,
        "Tencent Chat calls from the internet.",
        `set ${settings.host.variable}, unless a proxy on this machine forwards the calls`,
      ),
    );
  else findings.push(note(local));
  return findings;
}

function examineBudgets({ tencentChatBudget, openImBudget }: Config): Finding[] {
  return [
    examineBudget(settings.tencentChatBudget.variable, tencentChatBudget, SENDERS["tencent-chat"].cutOff),
    examineBudget(settings.openImBudget.variable, openImBudget, SENDERS.openim.cutOff),
  ];
}

function examineBudget(variable: string, budget: number, cutOff: number): Finding {
  const remedy = `set it to ${cutOff * LARGEST_SHARE} or less`;
  if (budget >= cutOff)
    return error(`${variable} is ${budget} ms, but the sender waits only ${cutOff} ms`, "The fallback comes too late.", remedy);
  if (budget > cutOff * LARGEST_SHARE)
    return warning(`${variable} is ${budget} ms of the ${cutOff} ms that the sender waits`, "The network needs the rest.", remedy);
  return ok(`${variable} is ${budget} ms of ${cutOff} ms`);
}

async function examineDataDirectory(directory: string): Promise<Finding[]> {
  const path = await existingPart(resolve(directory));
  const isWritable = await access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable)
    return [
      error(
        `${path} is not writable`,
        "It is to hold the journal, and without a journal imhook acknowledges no after-callback.",
        `give imhook's user write access, or set ${settings.dataDirectory.variable}`,
      ),
    ];
  const { bavail, bsize } = await statfs(path);
  return [examineSpace(directory, bavail * bsize)];
}

function examineSpace(directory: string, free: number): Finding {
  const seen = `${Math.floor(free / MEBIBYTE)} MiB are free for ${directory}`;
  const why = "If the disk is full, after-callbacks get 503, and most senders do not repeat them.";
  if (free < NO_SPACE_BYTES) return error(seen, why, "free some space");
  return free < LITTLE_SPACE_BYTES ? warning(seen, why, "free some space soon") : ok(seen);
}

/** Returns the nearest directory that exists; imhook creates the rest when it starts. */
async function existingPart(path: string): Promise<string> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  return exists || dirname(path) === path ? path : existingPart(dirname(path));
}
