import { type ComputedRef, computed, type ShallowRef } from "vue";
import { faultsOf } from "./faults-of.ts";

/** The faults of a form. */
export interface Faults<Field extends string> {
  /** What is wrong with a field; null if nothing. */
  faultIn(field: Field): string | null;
  /** What is wrong otherwise; null if nothing. */
  otherFault: ComputedRef<string | null>;
}

/** Sorts what the server says is wrong by the fields of a form. */
export function useFaults<Field extends string>(problem: Readonly<ShallowRef<string | null>>, fields: readonly Field[]): Faults<Field> {
  const faults = computed(() => (problem.value === null ? [] : faultsOf(problem.value, fields)));
  const textsOf = (wanted: Field | null) => faults.value.filter(({ field }) => field === wanted).map(({ text }) => text);
  const joined = (wanted: Field | null) => textsOf(wanted).join(" ") || null;
  return { faultIn: joined, otherFault: computed(() => joined(null)) };
}
