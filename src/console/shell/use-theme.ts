import { ref, watchEffect } from "vue";

/** How the console looks: as the system, or as the user chose. */
export const THEMES = ["system", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

const KEY = "imhook.theme";

const theme = ref<Theme>(THEMES.find((name) => name === localStorage.getItem(KEY)) ?? "system");

watchEffect(() => {
  localStorage.setItem(KEY, theme.value);
  if (theme.value === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.value;
});

export function useTheme() {
  return theme;
}
