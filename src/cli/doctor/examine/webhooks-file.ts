import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { UsageError } from "../../../errors.ts";
import { isObject } from "../../../openapi/json.ts";
import { type Finding, findingsOf } from "../finding.ts";
import { SWITCHES } from "../switch-name.ts";

type Fields = Record<string, unknown>;

/** The overall limit of OpenIM's client, in seconds. */
const LONGEST_TIMEOUT_SECONDS = 15;

/** What OpenIM reads of an entry; the last two of message callbacks, `allowedTypes` in 3.8.3 releases alone. */
const ENTRY_KEYS = ["enable", "timeout", "failedContinue", "deniedTypes", "allowedTypes", "attentionIds"];

/** In the shipped file, and read by nothing. */
const UNREAD_ENTRY = "afterGroupMsgRevoke";

const { error, warning, note, ok } = findingsOf("webhooks.yml");

/** Looks at OpenIM's config/webhooks.yml. Throws a UsageError where the file cannot be read. */
export async function examineWebhooksFile(path: string): Promise<Finding[]> {
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read (${cause.code})`, { cause });
  });
  return examineWebhooks(text);
}

/** Looks at the text of a webhooks.yml. */
export function examineWebhooks(text: string): Finding[] {
  const content = parseYaml(text);
  if (!isObject(content))
    return [
      error(
        "it is no map of settings",
        "OpenIM reads a map with url and one entry per callback.",
        "compare it with the file that OpenIM ships",
      ),
    ];
  const nested = examineNesting(content);
  if (nested.length > 0) return nested;
  return [...examineUrl(content.url), ...examineEntries(content)];
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Settings one level too deep are settings that nothing reads. */
function examineNesting(content: Fields): Finding[] {
  if (isObject(content.callback))
    return [
      error(
        "the settings stand under callback:, as in config.yaml up to 3.6",
        "OpenIM since 3.7 reads config/webhooks.yml and nothing of that form.",
        "move url and the entries to the top of config/webhooks.yml; their names have changed as well",
      ),
    ];
  const wrapper = Object.entries(content).find(
    ([name, value]) => !isEntryName(name) && isObject(value) && ("url" in value || Object.keys(value).some(isEntryName)),
  );
  if (wrapper === undefined) return [];
  return [
    error(
      `the settings stand under ${wrapper[0]}:`,
      "OpenIM reads url and the entries at the top of the file, so it finds none.",
      `take the line ${wrapper[0]}: out and move the rest to the left`,
    ),
  ];
}

function examineUrl(url: unknown): Finding[] {
  const remedy = "write url: http://host:port/path, without a slash at its end";
  if (typeof url !== "string" || url === "") return [error("there is no url", "Without it OpenIM has nowhere to call.", remedy)];
  if (!/^https?:\/\//.test(url)) return [error(`url ${url} has no http:// or https://`, "Go's client calls no other address.", remedy)];
  if (!URL.canParse(url)) return [error(`url ${url} is no address`, "Every call fails.", remedy)];
  const { search, hash, username, password, hostname } = new URL(url);
  const shown = url.replace(/\/\/[^/]*@/, "//…@");
  const findings = [
    search + hash === ""
      ? []
      : error(
          `url ${shown} has a query`,
          "OpenIM appends the command as text, so it ends up inside the query.",
          "take the query out of url",
        ),
    url.endsWith("/")
      ? warning(
          `url ${shown} ends with a slash`,
          "OpenIM appends /command, so every address has two slashes; imhook takes them, most others do not.",
          "take the slash away",
        )
      : [],
    username !== "" && password === ""
      ? warning(
          `url ${shown} has a name and no secret`,
          "imhook asks for both where the app has a secret.",
          "write http://name:secret@host",
        )
      : [],
    isShippedUrl(url)
      ? error(
          `url ${shown} is the one that OpenIM ships`,
          "It is an example; nobody listens there.",
          "write the address that imhook prints at its start",
        )
      : [],
    ["localhost", "127.0.0.1", "[::1]"].includes(hostname)
      ? warning(
          `url ${shown} is a loopback address`,
          "It is reached from the same machine or container only.",
          "write a name or address that OpenIM's containers reach",
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
  return [...entries.flatMap(([name, entry]) => examineEntry(name, entry)), ...examineSwitches(entries), ...examineFailedContinue(entries)];
}

function examineEntry(name: string, entry: unknown): Finding[] {
  if (name === UNREAD_ENTRY)
    return isOn(entry)
      ? [warning(`${name} is on`, "Nothing in OpenIM reads it.", "switch on afterRevokeMsg: it tells of revoked group messages too")]
      : [];
  if (!isEntryName(name))
    return [warning(`${name} is no callback of OpenIM`, "It is ignored.", "look for the name in the file that OpenIM ships")];
  if (!isObject(entry))
    return [
      error(`${name} is no map`, "OpenIM reads enable, timeout and failedContinue below it.", `write ${name}: with enable: true below it`),
    ];
  const unknown = Object.keys(entry).filter((key) => !ENTRY_KEYS.some((known) => isSameKey(known, key)));
  return [
    ...unknown.map((key) => warning(`${name}.${key} is no setting`, "It is ignored.", `known are ${ENTRY_KEYS.join(", ")}`)),
    ...(entry.enable === undefined || typeof entry.enable === "boolean"
      ? []
      : [warning(`${name}.enable is ${JSON.stringify(entry.enable)}`, "It is meant to be true or false.", "write it without quotes")]),
    ...examineTimeout(name, entry),
  ];
}

function examineTimeout(name: string, entry: Fields): Finding[] {
  const { timeout } = entry;
  if (!isOn(entry)) return [];
  if (timeout === undefined || timeout === null || Number(timeout) <= 0)
    return [
      warning(
        `${name}.timeout is ${timeout ?? "not set"}`,
        `Then only the limit of OpenIM's client holds, ${LONGEST_TIMEOUT_SECONDS} s, and a user may wait that long.`,
        "write timeout: 5",
      ),
    ];
  if (typeof timeout !== "number" || !Number.isInteger(timeout))
    return [error(`${name}.timeout is ${JSON.stringify(timeout)}`, "OpenIM reads whole seconds.", "write timeout: 5")];
  if (timeout <= LONGEST_TIMEOUT_SECONDS) return [];
  return [
    warning(
      `${name}.timeout is ${timeout}`,
      `OpenIM's client gives up after ${LONGEST_TIMEOUT_SECONDS} s whatever stands here.`,
      `write ${LONGEST_TIMEOUT_SECONDS} or less`,
    ),
  ];
}

function examineSwitches(entries: Array<[string, unknown]>): Finding[] {
  const on = entries.filter(([name, entry]) => isEntryName(name) && isOn(entry)).map(([name]) => name);
  if (on.length > 0) return [ok(`switched on: ${on.join(", ")}`)];
  return [
    error(
      "no callback is switched on",
      "OpenIM ships the file with enable: false everywhere.",
      "write enable: true below each callback that you want, and restart OpenIM",
    ),
  ];
}

/** Many expect it to let operations pass while the backend is down. */
function examineFailedContinue(entries: Array<[string, unknown]>): Finding[] {
  const trusting = entries.filter(
    ([name, entry]) => SWITCHES.get(name) === "before" && isOn(entry) && isObject(entry) && entry.failedContinue === true,
  );
  if (trusting.length === 0) return [];
  const names = trusting.map(([name]) => name).join(", ");
  return [
    note(`failedContinue is true for ${names}`, "OpenIM since 3.7.0 does not read it: where a before-callback fails, its operation fails."),
  ];
}

function isOn(entry: unknown): boolean {
  return isObject(entry) && (entry.enable === true || entry.enable === "true");
}

/** Viper, which reads the file, takes no notice of case. */
function isEntryName(name: string): boolean {
  return name === UNREAD_ENTRY || [...SWITCHES.keys()].some((known) => isSameKey(known, name));
}

function isSameKey(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
