import type { QuarantineMessages } from "./en.ts";

export const ja: QuarantineMessages = {
  title: "隔離",
};
