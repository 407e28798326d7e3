import { createI18n } from "vue-i18n";
import type { Messages } from "./en.ts";
import { type Locale, preferredLocale } from "./locales.ts";

/** Each language is loaded when it is chosen. */
const LOADERS: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import("./en.ts")).en,
  "zh-CN": async () => (await import("./zh-CN.ts")).zhCn,
  ja: async () => (await import("./ja.ts")).ja,
  ko: async () => (await import("./ko.ts")).ko,
};

export const i18n = createI18n<[Messages], Locale, false>({
  legacy: false,
  locale: preferredLocale(),
  fallbackLocale: false,
  // The text of the language is missing. Checks of the pages look for errors.
  missing: (locale, key) => reportError(new Error(`no text ${key} in ${locale}`)),
});

const loaded = new Set<Locale>();

/** Shows the console in a language, once its texts are there. Rejects if they cannot be loaded. */
export async function showLocale(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) i18n.global.setLocaleMessage(locale, await LOADERS[locale]());
  loaded.add(locale);
  i18n.global.locale.value = locale;
}

declare module "vue-i18n" {
  // A misspelt key does not compile.
  export interface DefineLocaleMessage extends Messages {}
}
