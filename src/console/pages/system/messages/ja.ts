import type { SystemMessages } from "./en.ts";

export const ja: SystemMessages = {
  title: "システム",
};
