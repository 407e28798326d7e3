import type { SessionMessages } from "./en.ts";

export const ja: SessionMessages = {
  title: "サインイン",
};
