import { computed, type MaybeRefOrGetter, toValue, watchEffect } from "vue";
import { useI18n } from "vue-i18n";
import { useRoute } from "vue-router";
import { PAGES } from "../pages.ts";

/** Keeps the title of the browser's tab: that of the page, in the language of the console. */
export function useTitle(isSigningIn: MaybeRefOrGetter<boolean>): void {
  const { t } = useI18n();
  const route = useRoute();
  const page = computed(() => PAGES.find(({ name }) => name === route.name) ?? null);
  const title = computed(() => {
    if (toValue(isSigningIn)) return t("session.title");
    return page.value === null ? null : t(`nav.${page.value.name}`);
  });
  watchEffect(() => {
    document.title = title.value === null ? "imhook" : `${title.value} · imhook`;
  });
}
