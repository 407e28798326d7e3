import { onBeforeUnmount, onMounted, type Ref, ref, type ShallowRef } from "vue";

/** Width of an element in pixels; 0 until it is drawn, and while it is hidden the one that it had. */
export function useWidth(element: Readonly<ShallowRef<HTMLElement | null>>): Readonly<Ref<number>> {
  const width = ref(0);
  const observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined && entry.contentRect.width > 0) width.value = entry.contentRect.width;
  });
  onMounted(() => {
    if (element.value === null) return;
    width.value = element.value.clientWidth;
    observer.observe(element.value);
  });
  onBeforeUnmount(() => observer.disconnect());
  return width;
}
