/** An app of Tencent Chat and the tokens that sign its calls; without a token its calls are taken unsigned. */
export interface TencentChatApp {
  sdkAppId: string;
  token: string | null;
  previousToken: string | null;
}

/** A deployment of OpenIM; without a secret its calls are taken without credentials. */
export interface OpenImApp {
  name: string;
  secret: string | null;
}

/** Parts of an app as the text of a variable or the keys of a file give them; undefined for what is not given. */
export type AppParts = readonly (string | undefined)[];

/** An app out of `[sdkAppId, token, previousToken]`; undefined where the parts are none. */
export function parseTencentChatApp([sdkAppId = "", token, previousToken, ...rest]: AppParts): TencentChatApp | undefined {
  const tokensFit = token !== "" && previousToken !== "" && (token !== undefined || previousToken === undefined);
  if (!/^[0-9]{1,20}$/.test(sdkAppId) || !tokensFit || rest.length > 0) return undefined;
  return { sdkAppId, token: token ?? null, previousToken: previousToken ?? null };
}

/** An app out of `[name, secret]`; undefined where the parts are none. A name has no capital, so that it cannot be taken for a command. */
export function parseOpenImApp([name = "", secret, ...rest]: AppParts): OpenImApp | undefined {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(name) || secret === "" || rest.length > 0) return undefined;
  return { name, secret: secret ?? null };
}

/** A list of apps joined by commas, the parts of each joined by colons; undefined where one of them is none. */
export function parseApps<App>(text: string, parse: (parts: AppParts) => App | undefined, mostParts: number): App[] | undefined {
  if (text === "") return [];
  const apps = text.split(",").map((item) => parse(splitParts(item.trim(), mostParts)));
  return apps.includes(undefined) ? undefined : apps.filter((app) => app !== undefined);
}

/** The last part keeps the colons that are left: a secret may hold some. */
function splitParts(text: string, most: number): string[] {
  const parts = text.split(":");
  return parts.length <= most ? parts : [...parts.slice(0, most - 1), parts.slice(most - 1).join(":")];
}
