import { isObject } from "../../openapi/json.ts";
import { toPointer } from "../text-path.ts";
import { stringsIn } from "./json-strings.ts";

/** Given a text and its place, returns the text that is to be there. */
export type VisitText = (text: string, where: string) => string;

/**
 * What clients show of a message's content, by contentType (openimsdk/protocol constant/constant.go, openim-sdk-core pkg/sdk_struct). The data of a custom
 * message is the app's own. Go reads names in any case.
 */
const CONTENT_TEXTS: ReadonlyMap<unknown, RegExp> = new Map([
  [101, /^\/(content|text)$/iu],
  [105, /^\/fileName$/iu],
  [106, /^\/text$/iu],
  [107, /^\/(title|abstractList\/\d+)$/iu],
  [108, /^\/nickname$/iu],
  [109, /^\/description$/iu],
  [110, /^\/description$/iu],
  [114, /^\/text$/iu],
  [117, /^\/text$/iu],
  [118, /^\/(content|text)$/iu],
  [119, /^\/description$/iu],
  [120, /^\/description$/iu],
]);

/** Contents that can be a text without JSON around it, as older clients sent it. */
const PLAIN_TEXTS: readonly unknown[] = [101, 106, 114, 117, 118];

/** The elements of messages that are quoted or forwarded. */
const MESSAGE_TEXTS =
  /\/(quoteMessage|multiMessage\/\d+)\/((textElem|markdownTextElem)\/content|(atTextElem|quoteElem|advancedTextElem)\/text|mergeElem\/(title|abstractList\/\d+)|cardElem\/nickname|(locationElem|customElem)\/description|fileElem\/fileName)$/iu;

/** A quoted or forwarded message can have its content as JSON in a string once more. */
const MESSAGE_CONTENT = /\/(quoteMessage|multiMessage\/\d+)\/content$/iu;

/** The content of such a message, whatever its type. */
const ANY_CONTENT = /^\/(content|text|title|abstractList\/\d+|nickname|description|fileName)$/iu;

/** Twelve quotes within each other. */
const MOST_LEVELS = 25;

/** Whether a content has the form that OpenIM takes back: a JSON object. */
export function isJsonContent(content: string): boolean {
  try {
    return isObject(JSON.parse(content));
  } catch {
    return false;
  }
}

/**
 * Replaces the texts in a message's content. Everything else stays as it is written: order, spaces, unknown and repeated names, and numbers of any size.
 *
 * @param where JSON pointer to the content.
 */
export function replaceContentTexts(contentType: unknown, content: string, where: string, visit: VisitText): string {
  if (isJsonContent(content)) return replaceTexts(content, where, CONTENT_TEXTS.get(contentType), visit);
  return PLAIN_TEXTS.includes(contentType) && content !== "" ? visit(content, where) : content;
}

function replaceTexts(json: string, where: string, own: RegExp | undefined, visit: VisitText): string {
  let replaced = "";
  let copied = 0;
  for (const { path, start, end } of stringsIn(json, MOST_LEVELS)) {
    const pointer = toPointer(path);
    const isText = own?.test(pointer) || MESSAGE_TEXTS.test(pointer);
    if (!isText && !MESSAGE_CONTENT.test(pointer)) continue;
    const text: string = JSON.parse(json.slice(start, end));
    const other = isText ? visit(text, where + pointer) : replaceMessageContent(text, where + pointer, visit);
    if (other === text) continue;
    replaced += json.slice(copied, start) + JSON.stringify(other);
    copied = end;
  }
  return replaced + json.slice(copied);
}

/** Each string within a string has its quotes escaped once more, so a body has room for few of them. */
function replaceMessageContent(content: string, where: string, visit: VisitText): string {
  if (content === "") return content;
  return isJsonContent(content) ? replaceTexts(content, where, ANY_CONTENT, visit) : visit(content, where);
}
