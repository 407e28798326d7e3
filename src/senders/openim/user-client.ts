import type { UserClient } from "../../callbacks/user-client.ts";
import { isObject } from "../../openapi/json.ts";

/** Names of OpenIM's platforms by their number (open-im protocol, constant.go). */
const PLATFORMS: Readonly<Record<number, string>> = {
  1: "IOS",
  2: "Android",
  3: "Windows",
  4: "OSX",
  5: "Web",
  6: "MiniWeb",
  7: "Linux",
  8: "APad",
  9: "IPad",
  10: "Admin",
  11: "HarmonyOS",
  12: "Bot",
};

/**
 * Reads the platform of the user's client. Some commands have its name, others only its number, and most say nothing; a number without a name is
 * returned as it is. OpenIM never tells the address.
 */
export function readUserClient({ body }: { body: { json: unknown } }): UserClient {
  return { platform: isObject(body.json) ? platformIn(body.json) : null, clientAddress: null };
}

function platformIn({ platform, platformID, senderPlatformID }: Record<string, unknown>): string | null {
  if (typeof platform === "string" && platform !== "") return platform;
  const number = Number(platformID ?? senderPlatformID ?? 0);
  return number === 0 ? null : (PLATFORMS[number] ?? String(number));
}
