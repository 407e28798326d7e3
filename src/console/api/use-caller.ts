import { type ShallowRef, shallowRef } from "vue";
import { roles } from "../../../generated/operator.roles.ts";
import type { Caller, Role } from "../../../generated/operator.ts";
import { noteEntry, noteExit } from "./access.ts";
import { ApiError, api, dataOf } from "./client.ts";

const caller = shallowRef<Caller | null>(null);

/** Who uses the console; null until that is known. Of a session that has ended it is who used it. */
export function useCaller(): Readonly<ShallowRef<Caller | null>> {
  return caller;
}

/** Whether the caller may do what needs a role. The server asks again. */
export function may(needed: Role): boolean {
  return caller.value !== null && roles.indexOf(caller.value.role) >= roles.indexOf(needed);
}

/** Whether there is a session that can be ended. Every session ends some day, and who needs none is let in for ever. */
export function isSignedIn(): boolean {
  return caller.value !== null && caller.value.expiresAt !== null;
}

/** Asks the server who calls. Never rejects: what goes wrong is known to `useAccess`. */
export async function refreshCaller(): Promise<void> {
  try {
    enter(await dataOf(api.GET("/api/caller")));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

/** Signs in. Rejects with an ApiError if the token is not accepted. */
export async function signIn(token: string): Promise<void> {
  enter(await dataOf(api.POST("/api/session", { body: { token } })));
}

/** Signs out. Rejects with an ApiError if the server does not say that the session has ended. */
export async function signOut(): Promise<void> {
  await dataOf(api.DELETE("/api/session"));
  caller.value = null;
  noteExit();
}

function enter(entered: Caller): void {
  const { who, role, expiresAt } = caller.value ?? {};
  // What depends on the caller does not have to be made again if nothing of it has changed.
  if (who !== entered.who || role !== entered.role || expiresAt !== entered.expiresAt) caller.value = entered;
  noteEntry();
}
