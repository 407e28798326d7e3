import type { SessionMessages } from "./en.ts";

export const ko: SessionMessages = {
  title: "로그인",
};
