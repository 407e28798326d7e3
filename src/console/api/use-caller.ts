import { type ShallowRef, shallowRef } from "vue";
import { roles } from "../../../generated/operator.roles.ts";
import type { Caller, Role } from "../../../generated/operator.ts";
import { api, dataOf } from "./client.ts";

const caller = shallowRef<Caller | null>(null);

/** Who uses the console; null until that is known. */
export function useCaller(): Readonly<ShallowRef<Caller | null>> {
  return caller;
}

/** Whether the caller may do what needs a role. The server asks again. */
export function may(needed: Role): boolean {
  return caller.value !== null && roles.indexOf(caller.value.role) >= roles.indexOf(needed);
}

/** Asks the server who calls. */
export async function refreshCaller(): Promise<void> {
  caller.value = await dataOf(api.GET("/api/caller"));
}
