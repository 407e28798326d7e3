import { computed, watchEffect } from "vue";
import { useI18n } from "vue-i18n";
import { showLocale } from "../i18n/index.ts";
import { type Locale, rememberLocale } from "../i18n/locales.ts";

/** The language of the console, which can be changed. */
export function useLocale() {
  const { locale } = useI18n<[], Locale>({ useScope: "global" });
  watchEffect(() => {
    document.documentElement.lang = locale.value;
  });
  return computed<Locale>({
    get: () => locale.value as Locale,
    set: (chosen) => {
      rememberLocale(chosen);
      void showLocale(chosen);
    },
  });
}
