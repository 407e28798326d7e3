import { createI18n } from "vue-i18n";
import { en, type Messages } from "./en.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { type Locale, preferredLocale } from "./locales.ts";
import { zhCn } from "./zh-CN.ts";

export const i18n = createI18n<[Messages], Locale, false>({
  legacy: false,
  locale: preferredLocale(),
  fallbackLocale: "en",
  // The text of the language is missing. Checks of the pages look for errors.
  missing: (locale, key) => reportError(new Error(`no text ${key} in ${locale}`)),
  messages: { en, "zh-CN": zhCn, ja, ko },
});

declare module "vue-i18n" {
  // A misspelt key does not compile.
  export interface DefineLocaleMessage extends Messages {}
}
