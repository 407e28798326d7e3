import type { QuarantineMessages } from "./en.ts";

export const ko: QuarantineMessages = {
  title: "격리",
};
