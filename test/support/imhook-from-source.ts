import { registerHooks } from "node:module";

// Loaded with --import: programs that import "imhook" get it as it is here, without a build.

const MODULES: Readonly<Record<string, string>> = { imhook: "index", "imhook/clients": "clients" };

registerHooks({
  resolve: (specifier, context, next) => {
    const module = MODULES[specifier];
    return next(module === undefined ? specifier : new URL(`../../src/${module}.ts`, import.meta.url).href, context);
  },
});
