import { computed, ref } from "vue";

/** A list counts as scrolled from here on, in pixels. */
const SCROLLED = 8;

/** Whether the list stays as it is: while it is paused, while its reader has scrolled down, and while a callback is open. */
export function useHeld(isOpen: () => boolean) {
  const isPaused = ref(false);
  const isScrolled = ref(false);
  return {
    isPaused,
    isHeld: computed(() => isPaused.value || isScrolled.value || isOpen()),
    noteScroll: (event: Event) => {
      if (event.target instanceof HTMLElement) isScrolled.value = event.target.scrollTop > SCROLLED;
    },
    toggle: () => {
      isPaused.value = !isPaused.value;
    },
  };
}
