import type { Config } from "../../config/config.ts";
import { appLists, settings } from "../../config/settings.ts";
import { isLoopback } from "../../http/is-loopback.ts";
import { findRefuseOnFailure } from "../../senders/refuse-on-failure.ts";
import { SENDERS } from "../../senders/registry.ts";
import { type Finding, findingsOf } from "./finding.ts";

/** Largest part of the sender's time-out that a budget may use; the network needs the rest. */
const LARGEST_SHARE = 0.9;

const { error, warning, note, ok } = findingsOf("configuration");

/** Examines the settings, without the files that they name. Throws a ConfigError if a command cannot be refused. */
export function examineSettings(config: Config): Finding[] {
  return [
    ...examineVariables(config),
    ...examineApps(config),
    ...examineListener(config),
    ...examineBudgets(config),
    ...examineFailures(config),
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

function examineFailures({ refuseOnFailure }: Config): Finding[] {
  const { "tencent-chat": tencentChat, openim } = findRefuseOnFailure(refuseOnFailure);
  const commands = [...tencentChat, ...openim];
  if (commands.length === 0) return [];
  return [
    note(
      `${commands.length} commands are refused if nobody decides`,
      "While imhook or your handlers fail, users cannot do what they announce.",
      commands,
    ),
  ];
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
