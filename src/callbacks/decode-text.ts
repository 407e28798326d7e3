import { isUtf8 } from "node:buffer";

/** Text that says exactly what its bytes say. */
export interface DecodedText {
  text: string;
  /** Name of the charset that the bytes are in. */
  charset: string;
}

const UTF_8 = "utf-8";

/** Names that are not in the Encoding Standard and that Windows and Java use. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["cp936", "gbk"],
  ["ms936", "gbk"],
  ["windows-936", "gbk"],
]);

/** Charsets of one byte for each character. Any bytes are text in most of them. */
const SINGLE_BYTE = /^(?:windows|iso-8859|koi8|ibm|macintosh|x-mac|x-user-defined)/;

const MARKS: ReadonlyArray<readonly [charset: string, mark: Buffer]> = [
  [UTF_8, Buffer.from([0xef, 0xbb, 0xbf])],
  ["utf-16le", Buffer.from([0xff, 0xfe])],
  ["utf-16be", Buffer.from([0xfe, 0xff])],
];

const FIRST_BYTE_OF_MARKS = 0xef;

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Returns the name of a charset by any of its names (encoding.spec.whatwg.org, section 4.2); null if it is not known.
 *
 * @example findCharset("GB2312") // "gbk"
 */
export function findCharset(label: string): string | null {
  const name = label.toLowerCase();
  if (name === UTF_8) return name;
  try {
    return new TextDecoder(OTHER_NAMES.get(name) ?? name).encoding;
  } catch {
    return null;
  }
}

/**
 * Decodes bytes by their byte order mark, by the declared charset, or as UTF-8; the first that fits decides. Returns null if none does: nothing is
 * ever replaced by U+FFFD, because two texts could become equal. The text has no byte order mark.
 *
 * The declaration of a charset of single bytes proves nothing, because any bytes fit it and some frameworks declare ISO-8859-1 by default. It is
 * believed only if the bytes are not UTF-8.
 */
export function decodeText(bytes: Buffer, declared: string | null): DecodedText | null {
  const marked = charsetOfMark(bytes);
  const unmarked = declared !== null && SINGLE_BYTE.test(declared) ? [UTF_8, declared] : [declared, UTF_8];
  for (const charset of [marked, ...unmarked]) {
    const text = charset === null ? null : decodeExactly(bytes, charset);
    if (charset !== null && text !== null) return { text: withoutMark(text), charset };
  }
  return null;
}

function charsetOfMark(bytes: Buffer): string | null {
  const [first] = bytes;
  // Nearly every body begins with a bracket.
  if (first === undefined || first < FIRST_BYTE_OF_MARKS) return null;
  return MARKS.find(([, mark]) => mark.equals(bytes.subarray(0, mark.length)))?.[0] ?? null;
}

function decodeExactly(bytes: Buffer, charset: string): string | null {
  if (charset === UTF_8) return isUtf8(bytes) ? bytes.toString() : null;
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
