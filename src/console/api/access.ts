import { readonly, ref } from "vue";

/** Whether the server lets the user in: not asked yet, it does, or somebody has to sign in. */
export type Access = "unknown" | "open" | "refused";

const access = ref<Access>("unknown");
const isSilent = ref(false);
const returns = ref(0);

/** What is known of the server from the answers to all calls. */
export function useAccess() {
  return {
    access: readonly(access),
    /** Whether the server does not answer. */
    isSilent: readonly(isSilent),
    /** Counts how often the server came back or let somebody in, so that what was fetched before is fetched again. */
    returns: readonly(returns),
  };
}

/** What a proxy answers while the server behind it restarts. */
const GATEWAY_ERRORS = [502, 504];

/** Takes down that the server has answered with a status. */
export function noteAnswer(status: number): void {
  if (status === 401) access.value = "refused";
  const wasSilent = isSilent.value;
  isSilent.value = GATEWAY_ERRORS.includes(status);
  if (wasSilent && !isSilent.value) returns.value += 1;
}

export function noteSilence(): void {
  isSilent.value = true;
}

/** Takes down that the server has let somebody in. */
export function noteEntry(): void {
  if (access.value === "refused") returns.value += 1;
  access.value = "open";
}

/** Takes down that somebody has to sign in before anything else is fetched. */
export function noteExit(): void {
  access.value = "refused";
}
