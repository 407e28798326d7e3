import { ConfigError } from "../errors.ts";
import { isLoopback } from "../http/is-loopback.ts";
import type { OpenImApp, TencentChatApp } from "./apps.ts";
import { appLists, settings } from "./settings.ts";

/** The settings that decide who can reach imhook, and with what credentials. */
interface Exposure {
  host: string;
  trustedProxies: readonly string[];
  operatorHost: string;
  operatorToken: string | null;
  operatorTokensFile: string | null;
  tencentChatApps: readonly TencentChatApp[];
  tencentChatAddresses: readonly string[];
  openImApps: readonly OpenImApp[];
  openImAddresses: readonly string[];
}

/** Throws a ConfigError if other machines could call imhook, or read its operator API, without credentials. */
export function assertCredentials(config: Exposure): void {
  assertOperatorToken(config);
  const reach = reachOf(config);
  const open = openApps(config);
  if (reach === null || open.length === 0) return;
  throw new ConfigError(
    `${reach}, but ${open.join(", ")} would accept callbacks without credentials: ` +
      `give each app a token or secret in ${appLists.tencentChat.variable} and ${appLists.openIm.variable}, ` +
      `or list the addresses of its sender in ${settings.tencentChatAddresses.variable} and ${settings.openImAddresses.variable}.`,
  );
}

function assertOperatorToken({ operatorHost, operatorToken, operatorTokensFile }: Exposure): void {
  if (isLoopback(operatorHost) || operatorToken !== null || operatorTokensFile !== null) return;
  throw new ConfigError(
    `${settings.operatorHost.variable} is ${operatorHost}, which other machines can reach: ` +
      `set ${settings.operatorToken.variable} or ${settings.operatorTokensFile.variable}.`,
  );
}

/** How other machines reach the callback port; null if they do not. */
function reachOf({ host, trustedProxies }: Exposure): string | null {
  if (!isLoopback(host)) return `${settings.host.variable} is ${host}, which other machines can reach`;
  if (trustedProxies.length > 0) return `${settings.trustedProxies.variable} names proxies, through which other machines reach imhook`;
  return null;
}

/** Apps that neither a secret nor an allow list protects. */
function openApps({ tencentChatApps, tencentChatAddresses, openImApps, openImAddresses }: Exposure): string[] {
  return [
    ...tencentChatApps.filter(({ token }) => token === null && tencentChatAddresses.length === 0).map(({ sdkAppId }) => sdkAppId),
    ...openImApps.filter(({ secret }) => secret === null && openImAddresses.length === 0).map(({ name }) => name),
  ];
}
