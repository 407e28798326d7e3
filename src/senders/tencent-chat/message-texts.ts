import { isObject, listOf } from "../../openapi/json.ts";
import { findTexts, type PlacedText, type TextPath } from "../text-path.ts";

/** What clients show of an element, by its type (1047/33527). The data of a custom element is the app's own. */
const ELEMENT_TEXTS: Readonly<Record<string, readonly TextPath[]>> = {
  TIMTextElem: [["Text"]],
  TIMLocationElem: [["Desc"]],
  TIMCustomElem: [["Desc"]],
  TIMFileElem: [["FileName"]],
  TIMRelayElem: [["Title"], ["CompatibleText"], ["AbstractList", "*"]],
  TIMStreamElem: [["CompatibleText"], ["Chunks", "*", "Markdown"]],
};

/** The texts in an element of a message and in the messages that it forwards. A body nests few levels, so this ends. */
export function textsInElement(element: unknown, path: TextPath): PlacedText[] {
  if (!isObject(element)) return [];
  const inContent = [...path, "MsgContent"];
  const own = (ELEMENT_TEXTS[String(element.MsgType)] ?? []).flatMap((text) => findTexts(element.MsgContent, text, inContent));
  const forwarded = listOf(element.MsgContent, "MsgList").flatMap((message, index) =>
    listOf(message, "MsgBody").flatMap((inner, place) =>
      textsInElement(inner, [...inContent, "MsgList", String(index), "MsgBody", String(place)]),
    ),
  );
  return [...own, ...forwarded];
}
