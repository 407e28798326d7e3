import type { Messages } from "./en.ts";

export const ja: Messages = {
  nav: {
    overview: "概要",
    live: "ライブ",
    callbacks: "コールバック",
    people: "ユーザー",
    rules: "ルール",
    review: "レビュー",
    coverage: "カバレッジ",
    quarantine: "隔離",
    system: "システム",
    pages: "ページ",
    skip: "本文へ移動",
    documentation: "ドキュメント",
  },
  settings: {
    language: "言語",
    theme: "外観",
    themes: { system: "システムに合わせる", light: "ライト", dark: "ダーク" },
    keys: "キーボード操作",
    signOut: "サインアウト",
  },
};
