import { computed, ref } from "vue";

/** A list counts as scrolled from here on, in pixels. */
const SCROLLED = 8;

/** Whether the list stays as it is: while it is paused, while somebody reads in it, scrolled down or by keys, and while a callback is open. */
export function useHeld(isOpen: () => boolean) {
  const isPaused = ref(false);
  const isScrolled = ref(false);
  const isRead = ref(false);
  return {
    isPaused,
    isHeld: computed(() => isPaused.value || isScrolled.value || isRead.value || isOpen()),
    noteScroll: (event: Event) => {
      if (event.target instanceof HTMLElement) isScrolled.value = event.target.scrollTop > SCROLLED;
    },
    noteReading: (isReading: boolean) => {
      isRead.value = isReading;
    },
    toggle: () => {
      isPaused.value = !isPaused.value;
    },
  };
}
