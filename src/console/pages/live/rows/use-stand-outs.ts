import { type Ref, ref, watch } from "vue";
import { STAND_OUTS, type StandOut } from "./stand-outs.ts";

const KEY = "imhook.live.stand-outs";

const chosen = ref<readonly StandOut[]>(read());

watch(chosen, (names) => localStorage.setItem(KEY, names.join()));

/** What stands out in the list, as this user chose. At first all of it does. */
export function useStandOuts(): Ref<readonly StandOut[]> {
  return chosen;
}

function read(): readonly StandOut[] {
  const stored = localStorage.getItem(KEY)?.split(",");
  return stored === undefined ? STAND_OUTS : STAND_OUTS.filter((name) => stored.includes(name));
}
