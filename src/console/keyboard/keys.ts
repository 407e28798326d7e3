import { onScopeDispose, reactive } from "vue";
import { createKeyReader } from "./read-key.ts";

/** A key and what it does. */
export interface KeyBinding {
  /** As `KeyboardEvent.key` has it; two with a space between them are pressed one after the other. */
  key: string;
  /** Key of the text that the help shows. */
  help: string;
  run(): void;
}

/** What keys do on the page that is open; the newest binding of a key counts. */
export const bindings = reactive<KeyBinding[]>([]);

const readKey = createKeyReader();

window.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  // Within a shadow root, such as that of an editor, the event names its host as the target.
  const [target = null] = event.composedPath();
  if (isTyping(target) || (event.key === "Enter" && isControl(target))) return;
  const binding = readKey(event.key, event.timeStamp, bindings);
  if (binding === undefined) return;
  event.preventDefault();
  binding.run();
});

/** Binds keys as long as the component is there. `/` goes to the field in which the page is searched. */
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

/** Enter belongs to what is focused, if it does something. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a, button, summary") !== null;
}
