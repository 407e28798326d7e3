import type { Parameters } from "../../callbacks/request.ts";
import type { UserClient } from "../../callbacks/user-client.ts";

/** Reads what the query says of the user's client (1047/34354): its platform, such as `iOS` or `RESTAPI`, and its address. */
export function readUserClient({ parameters }: { parameters: Parameters }): UserClient {
  return { platform: first(parameters.OptPlatform), clientAddress: first(parameters.ClientIP) };
}

function first(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) || null;
}
