import { type ComputedRef, computed, type Ref, ref, shallowRef } from "vue";
import type { RulesFile } from "../../../../../generated/operator.ts";
import { toEdited, toWritten } from "./line-ends.ts";

/** A file that a draft was made from. */
export interface Origin {
  version: string;
  text: string;
}

/** A text that is being written, and the file that it was made from. It outlives the page, so that one can look at callbacks meanwhile. */
export interface Draft {
  text: Ref<string>;
  origin: Readonly<Ref<Origin | null>>;
  isChanged: ComputedRef<boolean>;
  /** What somebody else has saved since, if the draft is changed. */
  theirs: Readonly<Ref<Origin | null>>;
  /** Takes in what the server has. An unchanged draft follows it. */
  follow(file: RulesFile): void;
  /** Throws the changes away. */
  discard(): void;
  /** Goes on with the draft on top of what somebody else has saved. */
  rebase(): void;
  /** The text, with the line ends of its file. */
  written(): string;
  /** What was written is the file now. */
  saved(version: string): void;
}

const text = ref("");
const origin = shallowRef<Origin | null>(null);
const theirs = shallowRef<Origin | null>(null);
const isChanged = computed(() => origin.value !== null && text.value !== toEdited(origin.value.text));

export function useDraft(): Draft {
  return { text, origin, isChanged, theirs, follow, discard, rebase, written, saved };
}

function follow({ onDisk, inForce }: RulesFile): void {
  const newest = { version: onDisk.version, text: onDisk.text ?? inForce.text };
  if (newest.version === origin.value?.version) theirs.value = null;
  else if (isChanged.value && text.value !== toEdited(newest.text)) theirs.value = newest;
  else begin(newest);
}

function begin(from: Origin): void {
  origin.value = from;
  theirs.value = null;
  text.value = toEdited(from.text);
}

function discard(): void {
  const from = theirs.value ?? origin.value;
  if (from !== null) begin(from);
}

function rebase(): void {
  origin.value = theirs.value ?? origin.value;
  theirs.value = null;
}

function written(): string {
  return toWritten(text.value, origin.value?.text ?? "");
}

function saved(version: string): void {
  origin.value = { version, text: written() };
  theirs.value = null;
}
