import { computed, type Ref, ref, type ShallowRef } from "vue";
import { useRoute, useRouter } from "vue-router";
import { complete, type Suggestion } from "./complete.ts";
import type { FilterName, FilterValues } from "./filters.ts";
import type { FilterFault } from "./find-fault.ts";
import { formatFilter } from "./format-filters.ts";
import { askForKnownValues, useKnownValues } from "./known-values.ts";
import { parseFilters } from "./parse-filters.ts";

/** What the box works on. */
export interface FilterBoxParts {
  names: () => readonly FilterName[];
  values: Ref<FilterValues>;
  input: Readonly<ShallowRef<HTMLInputElement | null>>;
}

/** What is typed into the box of filters, what is offered for it, and what becomes of it. */
export function useFilterBox({ names, values, input }: FilterBoxParts) {
  const route = useRoute();
  const router = useRouter();
  const known = useKnownValues();
  const text = ref("");
  const faults = ref<readonly FilterFault[]>([]);
  const isOpen = ref(false);
  /** Index of the suggestion that the keyboard has reached; -1: the text as it was typed. */
  const active = ref(-1);
  const suggestions = computed(() => complete(text.value, names(), known.value, values.value));
  const chosen = computed(() => (isOpen.value ? suggestions.value[active.value] : undefined));

  return { text, faults, isOpen, active, suggestions, chosen, open, close, type, enter, accept, remove, edit, replace, move };

  function open(): void {
    askForKnownValues();
    isOpen.value = true;
    active.value = -1;
  }

  function close(): void {
    isOpen.value = false;
    active.value = -1;
  }

  function type(): void {
    faults.value = [];
    open();
  }

  function enter(): void {
    if (chosen.value === undefined) submit();
    else accept(chosen.value);
  }

  function submit(): void {
    const parsed = parseFilters(text.value, names(), known.value);
    faults.value = parsed.faults;
    close();
    if (parsed.faults.length > 0) return;
    text.value = "";
    if (parsed.entry !== null) void router.push({ name: "callbacks", params: { id: parsed.entry }, query: route.query });
    else if (Object.keys(parsed.values).length > 0) values.value = { ...values.value, ...parsed.values };
  }

  /** A name waits for its value; a value is set at once. */
  function accept({ value, text: completed }: Suggestion): void {
    text.value = completed;
    active.value = -1;
    input.value?.focus();
    if (value !== null) submit();
  }

  function remove(name: FilterName): void {
    const { [name]: _removed, ...others } = values.value;
    values.value = others;
    input.value?.focus();
  }

  function edit(name: FilterName, value: string): void {
    remove(name);
    text.value = formatFilter(name, value);
  }

  function replace(fault: FilterFault, by: string): void {
    const [wrong, right] = fault.kind === "name" ? [`${fault.name}:`, `${by}:`] : ["value" in fault ? fault.value : "", by];
    text.value = text.value.replace(wrong, () => right);
    input.value?.focus();
    submit();
  }

  function move(step: number): void {
    if (!isOpen.value) open();
    const stops = suggestions.value.length + 1;
    active.value = ((active.value + 1 + step + stops) % stops) - 1;
  }
}
