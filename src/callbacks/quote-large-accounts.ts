import { endOfString } from "./json-bounds.ts";

/** Tencent Chat's names for user ids, and for lists of them, end so. */
const ACCOUNT = "_Account";

/** The first integer that is not exact has 16 digits: 2^53 + 1. A string can hold something alike, so this only says that a text is worth scanning. */
const LARGE_INTEGER = /[:,[]\s*-?[1-9][0-9]{15}/;

const INTEGER = /-?[1-9][0-9]*(?=\s*[,}\]])/y;

/**
 * Quotes the user ids in a JSON text that are integers and larger than JavaScript keeps exactly. Tencent Chat's samples of calls and live rooms print
 * such ids (647/68941); parsed as numbers, several users would become one. Other integers stay numbers, because their schemas want them so.
 *
 * @example quoteLargeAccounts('{"Caller_Account":144115229481234567}') // '{"Caller_Account":"144115229481234567"}'
 */
export function quoteLargeAccounts(text: string): string {
  return LARGE_INTEGER.test(text) && text.includes(`${ACCOUNT}"`) ? quote(text) : text;
}

/** Scans the text once, because a hostile text can make a pattern that skips strings slow. */
function quote(text: string): string {
  let quoted = "";
  let copied = 0;
  let isAccountName = false;
  let isAccount = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      at = endOfString(text, at);
      isAccountName = text.endsWith(ACCOUNT, at);
    } else if (character === ":") isAccount = isAccountName;
    else if (character === "{" || character === "}" || character === "]") isAccount = false;
    else if (isAccount) {
      const integer = largeIntegerAt(text, at);
      if (integer === null) continue;
      quoted += `${text.slice(copied, at)}"${integer}"`;
      copied = at + integer.length;
      at = copied - 1;
    }
  }
  return quoted + text.slice(copied);
}

function largeIntegerAt(text: string, at: number): string | null {
  INTEGER.lastIndex = at;
  const [integer] = INTEGER.exec(text) ?? [];
  return integer === undefined || Number.isSafeInteger(Number(integer)) ? null : integer;
}
