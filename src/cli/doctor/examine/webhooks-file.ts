import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { UsageError } from "../../../errors.ts";
import { describeFileProblem } from "../../../file-error.ts";
import { isObject } from "../../../openapi/json.ts";
import { type Finding, findingsOf } from "../../../server/diagnosis/finding.ts";
import { maskUrl } from "../../mask-secrets.ts";
import { excerpt } from "../../visible-text.ts";
import { SWITCHES } from "../switch-name.ts";

type Fields = Record<string, unknown>;

/** Time-out of OpenIM's HTTP client, in seconds. */
const CLIENT_TIMEOUT_SECONDS = 15;

/** What OpenIM reads from an entry. The last three belong to message callbacks, and `allowedTypes` only to 3.8.3 releases. */
const ENTRY_KEYS = ["enable", "timeout", "failedContinue", "deniedTypes", "allowedTypes", "attentionIds"];

/** The shipped file has this entry, but nothing reads it. */
const UNREAD_ENTRY = "afterGroupMsgRevoke";

const { error, warning, note, ok } = findingsOf("webhooks.yml");

/** Examines OpenIM's config/webhooks.yml. Throws a UsageError if the file cannot be read. */
export async function examineWebhooksFile(path: string): Promise<Finding[]> {
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`--openim-config must be the path of OpenIM's webhooks.yml; ${describeFileProblem(path, cause)}`, { cause });
  });
  return examineWebhooks(text);
}

/** Examines the text of a webhooks.yml. */
export function examineWebhooks(text: string): Finding[] {
  const content = parseYaml(text);
  if (!isObject(content))
    return [
      error(
        "the file is not a map of settings",
        "OpenIM reads a map with url and an entry for each callback.",
        "compare it with the file that OpenIM ships",
      ),
    ];
  const nested = examineNesting(content);
  if (nested.length > 0) return nested;
  return [...examineUrl(content.url), ...examineEntries(content)];
}

function parseYaml(text: string): unknown {
  try {
    // The library would print its warnings with parts of the file, whose URL can have a secret.
    return parse(text, { logLevel: "error" });
  } catch {
    return undefined;
  }
}

/** Nothing reads settings that are one level too deep. */
function examineNesting(content: Fields): Finding[] {
  if (isObject(content.callback))
    return [
      error(
        "the settings are under callback:, as in config.yaml up to 3.6",
        "OpenIM 3.7 and later reads config/webhooks.yml, which has another layout.",
        "move url and the entries to the top level of config/webhooks.yml; their names have changed too",
      ),
    ];
  const wrapper = Object.entries(content).find(
    ([name, value]) => !isEntryName(name) && isObject(value) && ("url" in value || Object.keys(value).some(isEntryName)),
  );
  if (wrapper === undefined) return [];
  return [
    error(
      `the settings are under ${wrapper[0]}:`,
      "OpenIM reads url and the entries at the top level, so it finds none.",
      `remove the line ${wrapper[0]}: and indent the rest one level less`,
    ),
  ];
}

function examineUrl(url: unknown): Finding[] {
  const remedy = "write url: http://host:port/path, without a slash at the end";
  if (typeof url !== "string" || url === "") return [error("there is no url", "OpenIM does not know where to call.", remedy)];
  const shown = excerpt(maskUrl(url));
  if (!/^https?:\/\//.test(url)) return [error(`url ${shown} has no http:// or https://`, "Go's client supports no other scheme.", remedy)];
  if (!URL.canParse(url)) return [error(`url ${shown} is not a URL`, "Every call fails.", remedy)];
  const { search, hash, username, password, hostname } = new URL(url);
  const findings = [
    search + hash === ""
      ? []
      : error(
          `url ${shown} has a query`,
          "OpenIM appends the command as text, so it becomes part of the query.",
          "remove the query from url",
        ),
    url.endsWith("/")
      ? warning(
          `url ${shown} ends with a slash`,
          "OpenIM appends /command, so every URL has two slashes. imhook accepts them, most servers do not.",
          "remove the slash",
        )
      : [],
    username !== "" && password === ""
      ? warning(`url ${shown} has a name but no secret`, "imhook needs both if the app has a secret.", "write http://name:secret@host")
      : [],
    isShippedUrl(url)
      ? error(
          `url ${shown} is the one that OpenIM ships`,
          "It is an example; nobody listens there.",
          "write the URL that imhook prints when it starts",
        )
      : [],
    ["localhost", "127.0.0.1", "[::1]"].includes(hostname)
      ? warning(
          `url ${shown} is a loopback address`,
          "Only the same machine or container can reach it.",
          "write a name or address that OpenIM's containers can reach",
        )
      : [],
  ].flat();
  return findings.length === 0 ? [ok(`url ${shown}`)] : findings;
}

function isShippedUrl(url: string): boolean {
  return /:10006\/callbackExample\/?$/.test(url);
}

function examineEntries(content: Fields): Finding[] {
  const entries = Object.entries(content).filter(([name]) => name !== "url");
  return [...entries.flatMap(([name, entry]) => examineEntry(name, entry)), ...examineEnabled(entries), ...examineFailedContinue(entries)];
}

function examineEntry(name: string, entry: unknown): Finding[] {
  if (name === UNREAD_ENTRY)
    return isEnabled(entry)
      ? [warning(`${name} is enabled`, "OpenIM does not read it.", "enable afterRevokeMsg, which also reports revoked group messages")]
      : [];
  if (!isEntryName(name))
    return [warning(`${name} is not a callback of OpenIM`, "OpenIM ignores it.", "look for the name in the file that OpenIM ships")];
  if (!isObject(entry))
    return [
      error(
        `${name} is not a map`,
        "OpenIM reads enable, timeout and failedContinue below it.",
        `write ${name}: with enable: true below it`,
      ),
    ];
  const unknown = Object.keys(entry).filter((key) => !ENTRY_KEYS.some((known) => isSameKey(known, key)));
  return [
    ...unknown.map((key) => warning(`${name}.${key} is not a setting`, "OpenIM ignores it.", `the settings are ${ENTRY_KEYS.join(", ")}`)),
    ...(entry.enable === undefined || typeof entry.enable === "boolean"
      ? []
      : [warning(`${name}.enable is ${shownValue(entry.enable)}`, "It must be true or false.", "write it without quotes")]),
    ...examineTimeout(name, entry),
    ...examineAttentionIds(name, entry),
  ];
}

function examineTimeout(name: string, entry: Fields): Finding[] {
  const { timeout } = entry;
  if (!isEnabled(entry)) return [];
  if (timeout === undefined || timeout === null || Number(timeout) <= 0)
    return [
      warning(
        `${name}.timeout is ${timeout ?? "not set"}`,
        `Only the ${CLIENT_TIMEOUT_SECONDS} s of OpenIM's client apply, and a user may wait that long.`,
        "write timeout: 5",
      ),
    ];
  if (typeof timeout !== "number" || !Number.isInteger(timeout))
    return [error(`${name}.timeout is ${shownValue(timeout)}`, "OpenIM reads whole seconds.", "write timeout: 5")];
  if (timeout <= CLIENT_TIMEOUT_SECONDS) return [];
  return [
    warning(
      `${name}.timeout is ${timeout}`,
      `OpenIM's client gives up after ${CLIENT_TIMEOUT_SECONDS} s at the latest.`,
      `write ${CLIENT_TIMEOUT_SECONDS} or less`,
    ),
  ];
}

/** Only messages to these users cause the callback. */
function examineAttentionIds(name: string, entry: Fields): Finding[] {
  const attentionIds = Object.entries(entry).find(([key]) => isSameKey(key, "attentionIds"))?.[1];
  if (!isEnabled(entry) || attentionIds == null || attentionIds === "") return [];
  const setting = `${name}.attentionIds`;
  const asList = `write a list: attentionIds: ["user-1", "user-2"]`;
  // Viper splits a text where a list is expected, at its commas.
  if (typeof attentionIds === "string" && /^\s*\[/.test(attentionIds)) {
    const why = "OpenIM splits a string at its commas and keeps brackets and quotes, so no user matches and the callback is never sent.";
    return [error(`${setting} is a JSON list in a string, ${shownValue(attentionIds)}`, why, `${asList}, without quotes around it`)];
  }
  if (typeof attentionIds !== "string" && !Array.isArray(attentionIds))
    return [error(`${setting} is ${shownValue(attentionIds)}`, "OpenIM reads a list of user ids.", asList)];
  if (Array.isArray(attentionIds) && attentionIds.length === 0) return [];
  if (isSameKey(name, "afterSendGroupMsg")) {
    const why = "OpenIM compares them with the receiving user, whom a group message does not have, so the callback is never sent.";
    return [warning(`${setting} is not empty`, why, "write attentionIds: []")];
  }
  return [];
}

function examineEnabled(entries: Array<[string, unknown]>): Finding[] {
  const enabled = entries.filter(([name, entry]) => isEntryName(name) && isEnabled(entry)).map(([name]) => name);
  if (enabled.length > 0) return [ok(`enabled callbacks: ${enabled.length}`, enabled)];
  return [
    error(
      "no callback is enabled",
      "The file that OpenIM ships has enable: false everywhere.",
      "write enable: true below each callback that you need, and restart OpenIM",
    ),
  ];
}

/** Its name promises that operations continue while the backend is down. */
function examineFailedContinue(entries: Array<[string, unknown]>): Finding[] {
  const names = entries
    .filter(([name, entry]) => SWITCHES.get(name) === "before" && isEnabled(entry) && isObject(entry) && entry.failedContinue === true)
    .map(([name]) => name);
  if (names.length === 0) return [];
  const why = "OpenIM 3.7.0 and later does not read it: if a before-callback fails, its operation fails.";
  return [note("failedContinue: true has no effect", why, names)];
}

function isEnabled(entry: unknown): boolean {
  return isObject(entry) && (entry.enable === true || entry.enable === "true");
}

/** Viper, which reads the file, ignores case. */
function isEntryName(name: string): boolean {
  return name === UNREAD_ENTRY || [...SWITCHES.keys()].some((known) => isSameKey(known, name));
}

function isSameKey(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function shownValue(value: unknown): string {
  return excerpt(JSON.stringify(value));
}
