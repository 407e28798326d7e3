import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Change, onOneLine } from "./mutant.ts";

/** Survivors that stay, with the reason. */
export interface AcceptedSurvivor extends Change {
  reason: string;
}

/** One reason for some mutants of a file: the replaced text, and its replacements. */
interface Item {
  file: string;
  reason: string;
  mutants: Record<string, string | string[]>;
}

/** The committed list. */
export const ACCEPTED_FILE = fileURLToPath(new URL("./accepted.yaml", import.meta.url));

/** Reads a list of survivors that stay. */
export function readAccepted(path: string): AcceptedSurvivor[] {
  const items: Item[] = parse(readFileSync(path, "utf8")) ?? [];
  return items.flatMap(({ file, reason, mutants }) =>
    Object.entries(mutants).flatMap(([text, replacements]) =>
      [replacements].flat().map((replacement) => ({ file, reason, text: onOneLine(text), replacement: onOneLine(replacement) })),
    ),
  );
}

/** What tells a change from others, wherever in the file it is. */
export function keyOf({ file, text, replacement }: Change): string {
  return JSON.stringify([file, text, replacement]);
}
