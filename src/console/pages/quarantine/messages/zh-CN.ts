import type { QuarantineMessages } from "./en.ts";

export const zhCn: QuarantineMessages = {
  title: "隔离区",
};
