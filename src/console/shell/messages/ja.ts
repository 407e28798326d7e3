import type { ShellMessages } from "./en.ts";

export const ja: ShellMessages = {
  menu: "メニュー",
  account: "サインイン中",
  roles: { viewer: "閲覧者", operator: "オペレーター", admin: "管理者" },
  lost: "imhook が応答しません。再接続しています…",
  outdated: "コンソールの新しいバージョンがあります。",
  reload: "再読み込み",
  broken: "このページでエラーが発生しました。",
  failedStart: "ページを読み込めませんでした。",
};
