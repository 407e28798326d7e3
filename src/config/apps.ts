/** An app of Tencent Chat and the tokens that sign its callbacks. Without a token, its callbacks need no signature. */
export interface TencentChatApp {
  sdkAppId: string;
  token: string | null;
  previousToken: string | null;
}

/** A deployment of OpenIM. Without a secret, its callbacks need no credentials. */
export interface OpenImApp {
  name: string;
  secret: string | null;
}

/** The parts of an app, in the order in which the variable writes them; undefined for those that are not given. */
export type AppParts = readonly (string | undefined)[];

/** Makes an app of `[sdkAppId, token, previousToken]`; undefined if a part is missing or invalid. */
export function parseTencentChatApp([sdkAppId = "", token, previousToken, ...rest]: AppParts): TencentChatApp | undefined {
  const areTokensValid = token !== "" && previousToken !== "" && (token !== undefined || previousToken === undefined);
  if (!/^[0-9]{1,20}$/.test(sdkAppId) || !areTokensValid || rest.length > 0) return undefined;
  return { sdkAppId, token: token ?? null, previousToken: previousToken ?? null };
}

/** Makes an app of `[name, secret]`; undefined if a part is missing or invalid. A name has no capitals, so it is never mistaken for a command. */
export function parseOpenImApp([name = "", secret, ...rest]: AppParts): OpenImApp | undefined {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(name) || secret === "" || rest.length > 0) return undefined;
  return { name, secret: secret ?? null };
}

/** Splits apps that are separated by commas into their parts, which are separated by colons. The last of `maxParts` keeps any further colons. */
export function splitApps(text: string, maxParts: number): string[][] {
  if (text === "") return [];
  return text.split(",").map((item) => splitParts(item.trim(), maxParts));
}

/** Path of the callback URL to configure in OpenIM. It names the app only if there are several. */
export function openImPath(apps: readonly OpenImApp[], { name }: OpenImApp): string {
  return apps.length > 1 ? `/openim/${name}` : "/openim";
}

function splitParts(text: string, most: number): string[] {
  const parts = text.split(":");
  return parts.length <= most ? parts : [...parts.slice(0, most - 1), parts.slice(most - 1).join(":")];
}
