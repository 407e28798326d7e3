import type { SystemMessages } from "./en.ts";

export const ko: SystemMessages = {
  title: "시스템",
};
