import { createHash } from "node:crypto";

/** Returns bytes that look random and are the same in every run. No page, file or log of SQLite begins with the first one, which is 255. */
export function noise(length: number): Buffer {
  const parts: Buffer[] = [Buffer.from([255])];
  for (let made = 1; made < length; made += 32) parts.push(createHash("sha256").update(String(made)).digest());
  return Buffer.concat(parts).subarray(0, length);
}
