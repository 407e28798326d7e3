import { shallowRef } from "vue";
import { api, dataOf } from "../api/client.ts";
import type { KnownValues } from "./filters.ts";

const known = shallowRef<KnownValues>({});
let isAsked = false;

/** Commands and rules that the server knows; empty until it has answered. Asked for once, when somebody is about to type. */
export function useKnownValues() {
  return known;
}

export function askForKnownValues(): void {
  if (isAsked) return;
  isAsked = true;
  // What is not known is not offered; typing works without it.
  void dataOf(api.GET("/api/coverage")).then(
    ({ items }) => learn({ command: items.toSorted((one, other) => other.count - one.count).map(({ command }) => command) }),
    () => {
      isAsked = false;
    },
  );
  void dataOf(api.GET("/api/rules")).then(
    ({ rules }) => learn({ rule: rules.map(({ name }) => name) }),
    () => {},
  );
}

function learn(values: KnownValues): void {
  known.value = { ...known.value, ...values };
}
