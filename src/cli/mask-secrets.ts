import type { Config } from "../config/config.ts";

/** Replaces the secrets in a text by `***`. */
export type Mask = (text: string) => string;

const MASKED = "***";

/** A shorter secret can be an ordinary word or number, so it is masked only in the places of credentials. */
const SHORTEST_RECOGNISED = 8;

/** Places where credentials occur, and how to write them without. */
const PLACES: ReadonlyArray<[RegExp, string]> = [
  // http://name:secret@host
  [/(\/\/[^\s/?#@:"'<>\\]*):[^\s/"'<>]*@/g, `$1:${MASKED}@`],
  // http://host/openim/name:secret
  [/(\/openim\/[a-z0-9][a-z0-9-]*(?::|%3a))[^\s/?#"'<>\\]*/gi, `$1${MASKED}`],
  [/(authorization["']?\s*[:=]\s*["']?(?:basic|bearer)\s+)[^\s"',;]+/gi, `$1${MASKED}`],
  [/([?&]Sign=)[0-9a-f]{16,}/gi, `$1${MASKED}`],
];

/**
 * Creates the function that every tool masks its output and reports with. It masks credentials in URLs and headers, signatures, and the given
 * secrets wherever they occur, also in the encodings of URLs, JSON and Base64; of these secrets only those of 8 characters or more.
 */
export function createMask(secrets: ReadonlyArray<string | null | undefined> = []): Mask {
  const recognised = secrets.filter((secret) => secret != null).filter((secret) => secret.length >= SHORTEST_RECOGNISED);
  // The longest first: a form can contain another one.
  const forms = recognised.flatMap(formsOf).toSorted((one, other) => other.length - one.length);
  const known = forms.length === 0 ? null : new RegExp(forms.map(escapePattern).join("|"), "g");
  return function mask(text) {
    const withoutKnown = known === null ? text : text.replaceAll(known, MASKED);
    return PLACES.reduce((masked, [place, replacement]) => masked.replaceAll(place, replacement), withoutKnown);
  };
}

/** Every secret of a configuration. */
export function secretsOf({ tencentChatApps, openImApps, operatorToken, database }: Config): Array<string | null> {
  const tokens = tencentChatApps.flatMap(({ token, previousToken }) => [token, previousToken]);
  return [...tokens, ...openImApps.map(({ secret }) => secret), operatorToken, ...secretsInUrl(database ?? undefined)];
}

/** Returns the password of a URL as it is written and as it is meant; nothing if the text is no URL. */
export function secretsInUrl(text: string | undefined): string[] {
  const password = text !== undefined && URL.canParse(text) ? new URL(text).password : "";
  return [password, unescaped(password)];
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Masks a text that was meant to be a URL and may be malformed: everything before the last `@`, the query, and a secret in the path. */
export function maskUrl(text: string): string {
  const withoutUser = text.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)?.*@/is, (_user, scheme = "") => `${scheme}${MASKED}@`);
  return createMask()(withoutUser.replace(/([?#]).+$/s, `$1${MASKED}`));
}

/** The ways in which a text writes a secret. */
function formsOf(secret: string): string[] {
  const written = [secret, JSON.stringify(secret).slice(1, -1), Buffer.from(secret).toString("hex")];
  const encoded = [encodeURIComponent(secret), encodeURI(secret), new URLSearchParams({ secret }).toString().slice("secret=".length)];
  return [...written, ...encoded, encodeURIComponent(encodeURIComponent(secret)), ...base64Forms(secret)];
}

/** Base64 of the secret at each of the three offsets that it can begin at, without the digits that depend on its neighbours. */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]).toString("base64");
    const digits = encoded.replaceAll("=", "").slice(offset === 0 ? 0 : offset + 1, -1);
    return [digits, digits.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
