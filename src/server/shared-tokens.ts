import type { Logger } from "pino";
import type { TencentChatApp } from "../config/apps.ts";

/**
 * Warns of apps that share a token. The signature of Tencent Chat covers the token and the time alone, so whoever captures a call of one app can
 * replay it as a call of the other.
 */
export function warnOfSharedTokens(apps: readonly TencentChatApp[], log: Pick<Logger, "warn">): void {
  const appsByToken = new Map<string, Set<string>>();
  for (const { sdkAppId, token, previousToken } of apps) {
    for (const each of [token, previousToken]) {
      if (each !== null) appsByToken.set(each, (appsByToken.get(each) ?? new Set()).add(sdkAppId));
    }
  }
  for (const sharing of appsByToken.values()) {
    if (sharing.size > 1) log.warn({ apps: [...sharing] }, "these apps share a token: a captured signature of one is valid for the other");
  }
}
