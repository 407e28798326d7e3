import { ConfigError } from "../errors.ts";

/**
 * Control characters, line separators and format characters such as a zero-width space. The two joiners are allowed, because the writing of
 * some languages and many emoji need them.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const OUTER_WHITE_SPACE = /^\s|\s$/u;

/** Everything that a terminal or a log viewer would not show as it is. */
const TO_ESCAPE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** Names of the characters that slip in most often. */
const NAMES: Readonly<Record<number, string>> = {
  9: "tab",
  10: "line feed",
  13: "carriage return",
  32: "space",
  160: "no-break space",
  8203: "zero-width space",
  65279: "byte order mark",
};

/** The text without the line end that editors, `echo` and YAML blocks leave at its end; only one is removed. */
export function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}

/**
 * The text without one trailing line end. Throws a ConfigError if it still contains an invisible character, or begins or ends with white space: such
 * a value looks right and never works. The message shows the value escaped; of a secret it tells only where the character is.
 */
export function readVisibleText(place: string, text: string, isSecret: boolean): string {
  const visible = withoutLineEnd(text);
  const invisible = INVISIBLE.exec(visible);
  const found = invisible ?? OUTER_WHITE_SPACE.exec(visible);
  if (found === null) return visible;
  const rule = invisible === null ? "begin or end with white space" : "contain invisible characters";
  const shown = isSecret ? "" : `it is ${escapeInvisible(visible)}, and `;
  throw new ConfigError(`${place} must not ${rule}; ${shown}${describeCharacter(visible, found)}.`);
}

/** The value as JSON in which every character is visible. */
export function escapeInvisible(value: unknown): string {
  return JSON.stringify(value).replace(TO_ESCAPE, (character) =>
    [...character]
      .flatMap(toCodeUnits)
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

function describeCharacter(text: string, { index, 0: character }: RegExpExecArray): string {
  const position = [...text.slice(0, index)].length + 1;
  const codePoint = character.codePointAt(0) ?? 0;
  const name = NAMES[codePoint] === undefined ? "" : `, ${NAMES[codePoint]}`;
  return `character ${position} is U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}${name}`;
}

function toCodeUnits(character: string): number[] {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}
