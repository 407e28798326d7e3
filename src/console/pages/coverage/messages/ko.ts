import type { CoverageMessages } from "./en.ts";

export const ko: CoverageMessages = {
  title: "커버리지",
};
