import { describe, expect, test } from "@jest/globals";
import { en } from "../../../src/console/i18n/en.ts";
import { ja } from "../../../src/console/i18n/ja.ts";
import { ko } from "../../../src/console/i18n/ko.ts";
import { LOCALES } from "../../../src/console/i18n/locales.ts";
import { zhCn } from "../../../src/console/i18n/zh-CN.ts";

const TRANSLATIONS = { "zh-CN": zhCn, ja, ko };

/** Texts that are the same in every language: names, and what is typed. */
const SAME_EVERYWHERE = [/^OpenIM$/, /^p99$/, /^Tencent Chat$/, /^[a-z]+:\S+( [a-z]+:\S+)*$/, /^[^\p{L}]*(\{\w+\}[^\p{L}]*)*$/u];

/** Every text with its key, such as `nav.live`. */
function textsIn(messages: object, path = ""): Array<[string, string]> {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === "string" ? [[`${path}${name}`, value] as [string, string]] : textsIn(value as object, `${path}${name}.`),
  );
}

const ENGLISH = new Map(textsIn(en));

const placeholdersIn = (text = "") => [...new Set(text.match(/\{\w+\}/g))].toSorted();

test("there are texts for every language of the console", () => {
  expect(["en", ...Object.keys(TRANSLATIONS)]).toEqual(Object.keys(LOCALES));
});

describe.each(Object.entries(TRANSLATIONS))("%s", (_locale, messages) => {
  const texts = textsIn(messages);

  test("has the texts of English and no others", () => {
    expect(texts.map(([key]) => key).toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  });

  test("has no empty text", () => {
    expect(texts.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("has the placeholders of English in each text", () => {
    const expected = texts.map(([key]) => [key, placeholdersIn(ENGLISH.get(key))]);
    expect(texts.map(([key, text]) => [key, placeholdersIn(text)])).toEqual(expected);
  });

  test("has no text that was left in English", () => {
    const left = texts.filter(([key, text]) => text === ENGLISH.get(key) && !SAME_EVERYWHERE.some((pattern) => pattern.test(text)));
    expect(left).toEqual([]);
  });
});

test("the live page is named as its readers say", () => {
  expect([en, zhCn, ja, ko].map(({ nav }) => nav.live)).toEqual(["Live", "实时", "ライブ", "실시간"]);
});
