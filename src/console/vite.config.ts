import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

const TARGET = process.env.IMHOOK_OPERATOR_URL ?? "http://127.0.0.1:8081";

/** Builds the console into dist/console. `vite src/console` serves it while it is changed, with the API of a running imhook. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [vue()],
  build: {
    outDir: "../../dist/console",
    emptyOutDir: true,
    target: "es2022",
    // Nothing is inlined, so that the content policy needs no exception.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        entryFileNames: "assets/[name]-[hash].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: "assets/[name]-[hash][extname]",
      },
    },
  },
  define: { __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_I18N_LEGACY_API__: "false" },
  server: { proxy: { "/api": TARGET, "/health": TARGET, "/ready": TARGET, "/docs": TARGET } },
});
