import { createApp } from "vue";
import App from "./App.vue";
import { i18n, showLocale } from "./i18n/index.ts";
import { preferredLocale } from "./i18n/locales.ts";
import { router } from "./router.ts";
import "./styles/tokens.css";
import "./styles/base.css";

await showLocale(preferredLocale());
createApp(App).use(i18n).use(router).mount("#console");
