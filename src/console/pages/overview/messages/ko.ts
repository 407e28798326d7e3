import type { OverviewMessages } from "./en.ts";

export const ko: OverviewMessages = {
  title: "개요",
};
