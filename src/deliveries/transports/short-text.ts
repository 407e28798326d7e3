import { LONGEST_TEXT } from "./transport.ts";

/** A text as outcomes have it: not too long, without half characters, and without control characters other than ends of lines and tabs. */
export function shortText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n\t]/gu, "\ufffd");
}
