import { computed, ref, type ShallowRef, watch } from "vue";
import { nextIndex } from "./next-index.ts";

/** What a cursor moves through. */
export interface RowCursorParts {
  ids: () => readonly string[];
  /** Id of the row that is open; null if none is. */
  chosen: () => string | null;
  scroller: Readonly<ShallowRef<HTMLElement | null>>;
  choose(id: string): void;
  bringIntoSight(index: number): void;
}

/** The row that the keyboard has reached. It is the open one if there is one, and then moving opens the next. */
export function useRowCursor({ ids, chosen, scroller, choose, bringIntoSight }: RowCursorParts) {
  const reached = ref<string | null>(null);
  const current = computed(() => chosen() ?? reached.value);

  // A row that is opened from elsewhere is brought into sight, and so is the one that was open when the list comes back in its place.
  watch(
    chosen,
    (id) => {
      if (id !== null) reached.value = id;
      const index = ids().indexOf(reached.value ?? "");
      if (index >= 0) bringIntoSight(index);
      if (id === null && document.activeElement === document.body) scroller.value?.focus({ preventScroll: true });
    },
    { flush: "post" },
  );

  return { current, move, press };

  /** Moves as a key says. Returns whether it does. */
  function move(key: string): boolean {
    const all = ids();
    const index = nextIndex(key, all.indexOf(current.value ?? ""), all.length);
    const id = all[index ?? -1];
    if (index === null || id === undefined) return false;
    reached.value = id;
    if (chosen() !== null) choose(id);
    bringIntoSight(index);
    scroller.value?.focus({ preventScroll: true });
    return true;
  }

  /** What keys do in the list itself; j and k do the same wherever the focus is. */
  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== scroller.value) return;
    const isHandled = event.key === "Enter" ? openReached() : !["j", "k"].includes(event.key) && move(event.key);
    if (isHandled) event.preventDefault();
  }

  function openReached(): boolean {
    if (reached.value === null) return false;
    choose(reached.value);
    return true;
  }
}
