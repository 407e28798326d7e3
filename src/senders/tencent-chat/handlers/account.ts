import type { AnyAccount } from "../../../../generated/tencent-chat.ts";

/**
 * A user id as text; undefined if it is missing or empty. Calls and rooms can write it as an integer. One that is too large for a number is text
 * already.
 */
export function idOf(account: AnyAccount | undefined): string | undefined {
  return account === undefined || account === "" ? undefined : String(account);
}

export function idsOf(accounts: readonly AnyAccount[] = []): string[] {
  return accounts.flatMap((account) => idOf(account) ?? []);
}
