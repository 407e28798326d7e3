/** The languages of the console, under the tags of BCP 47, with the names that their readers use. */
export const LOCALES = { en: "English", "zh-CN": "简体中文", ja: "日本語", ko: "한국어" } as const;

export type Locale = keyof typeof LOCALES;

const KEY = "imhook.language";

/** The language that the user chose, or else the first of the browser's that the console has. */
export function preferredLocale(): Locale {
  const wanted = [localStorage.getItem(KEY) ?? [], ...navigator.languages].flat();
  return wanted.map(toLocale).find((locale) => locale !== undefined) ?? "en";
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
}

function toLocale(tag: string): Locale | undefined {
  const [language = ""] = tag.split("-");
  return (Object.keys(LOCALES) as Locale[]).find((locale) => locale.split("-")[0] === language.toLowerCase());
}
