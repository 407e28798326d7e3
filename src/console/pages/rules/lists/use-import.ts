import { onScopeDispose, type Ref, ref, type ShallowRef, shallowRef } from "vue";
import type { ListImport } from "../../../../../generated/operator.ts";
import { type ApiError, api, dataOf } from "../../../api/client.ts";
import { toApiError } from "../../../api/to-api-error.ts";

/** An import of a file. */
export interface FileImport {
  /** The newest that is known of it; null before the first. */
  progress: ShallowRef<ListImport | null>;
  error: ShallowRef<ApiError | null>;
  isRunning: Ref<boolean>;
  isCancelled: Ref<boolean>;
  start(list: string, file: File): Promise<void>;
  /** Breaks the upload off. What has arrived stays on the list. */
  cancel(): void;
}

const POLL_MS = 300;

/** Puts the values of a file on a list while it is uploaded. `.ndjson` and `.jsonl` have one JSON object per line, other files one value. */
export function useImport(): FileImport {
  const progress = shallowRef<ListImport | null>(null);
  const error = shallowRef<ApiError | null>(null);
  const isRunning = ref(false);
  const isCancelled = ref(false);
  let upload: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onScopeDispose(() => clearTimeout(timer));
  return { progress, error, isRunning, isCancelled, start, cancel };

  async function start(list: string, file: File): Promise<void> {
    const current = new AbortController();
    upload = current;
    progress.value = null;
    error.value = null;
    isCancelled.value = false;
    isRunning.value = true;
    const known = new Set((await importsOf(list)).map(({ id }) => id));
    void poll(list, known);
    try {
      progress.value = await dataOf(
        api.POST("/api/lists/{list}/imports", {
          params: { path: { list } },
          // The file itself is sent; the client's type of the body is what the file says.
          body: "",
          bodySerializer: () => file,
          headers: { "Content-Type": /\.(ndjson|jsonl)$/i.test(file.name) ? "application/x-ndjson" : "text/plain" },
          signal: current.signal,
        }),
      );
    } catch (thrown) {
      if (!current.signal.aborted) error.value = toApiError(thrown);
    } finally {
      clearTimeout(timer);
      isRunning.value = false;
    }
  }

  async function poll(list: string, known: ReadonlySet<string>): Promise<void> {
    const imports = await importsOf(list);
    if (!isRunning.value) return;
    progress.value = imports.find(({ id, state }) => state === "running" && !known.has(id)) ?? progress.value;
    timer = setTimeout(poll, POLL_MS, list, known);
  }

  function cancel(): void {
    isCancelled.value = true;
    upload?.abort();
  }
}

async function importsOf(list: string): Promise<ListImport[]> {
  return dataOf(api.GET("/api/lists/{list}/imports", { params: { path: { list } } })).then(
    ({ items }) => items,
    () => [],
  );
}
