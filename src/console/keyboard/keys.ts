import { onScopeDispose, reactive } from "vue";

/** A key and what it does. */
export interface KeyBinding {
  /** As `KeyboardEvent.key` has it. */
  key: string;
  /** Key of the text that the help shows. */
  help: string;
  run(): void;
}

/** What keys do on the page that is open; the newest binding of a key counts. */
export const bindings = reactive<KeyBinding[]>([]);

window.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const binding = bindings.findLast(({ key }) => key === event.key);
  if (binding === undefined) return;
  event.preventDefault();
  binding.run();
});

/** Binds keys as long as the component is there. */
export function useKeys(keys: readonly KeyBinding[]): void {
  bindings.push(...keys);
  onScopeDispose(() => {
    for (const key of keys)
      bindings.splice(
        bindings.findIndex(({ key: name, run }) => name === key.key && run === key.run),
        1,
      );
  });
}

/** Keys belong to whoever types. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}
