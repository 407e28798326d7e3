import type { FileHandle } from "node:fs/promises";

/** Reads the first bytes of a file, so that a file of any size takes no more memory. */
export async function readStart(handle: FileHandle, most: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(most);
  let length = 0;
  for (let isMore = true; isMore; ) {
    const { bytesRead } = await handle.read(buffer, length, most - length);
    length += bytesRead;
    isMore = bytesRead > 0 && length < most;
  }
  return Uint8Array.from(buffer.subarray(0, length));
}
