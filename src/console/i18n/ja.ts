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
  text: {
    copy: "コピー",
    copied: "コピーしました",
  },
  errors: {
    unreachable: "imhook が応答しません。",
    unknown: "処理に失敗しました。",
    retry: "再試行",
  },
  keys: {
    title: "キーボード操作",
    next: "次の行",
    previous: "前の行",
    search: "検索",
    help: "キー操作を表示",
    close: "閉じる",
  },
};
