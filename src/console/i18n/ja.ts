import { ja as callbacks } from "../pages/callbacks/messages/ja.ts";
import { ja as coverage } from "../pages/coverage/messages/ja.ts";
import { ja as live } from "../pages/live/messages/ja.ts";
import { ja as overview } from "../pages/overview/messages/ja.ts";
import { ja as people } from "../pages/people/messages/ja.ts";
import { ja as quarantine } from "../pages/quarantine/messages/ja.ts";
import { ja as review } from "../pages/review/messages/ja.ts";
import { ja as rules } from "../pages/rules/messages/ja.ts";
import { ja as session } from "../pages/session/messages/ja.ts";
import { ja as system } from "../pages/system/messages/ja.ts";
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
  entries: {
    senders: { "tencent-chat": "Tencent Chat", openim: "OpenIM" },
    statuses: { accepted: "受理", quarantined: "隔離", duplicate: "重複" },
    decisions: { allow: "許可", refuse: "拒否", discard: "破棄", modify: "変更", verdicts: "個別に判定" },
    fallbacks: { quarantine: "フォールバック：解釈不能", deadline: "フォールバック：時間切れ", error: "フォールバック：失敗" },
    deciders: { rule: "ルール", handler: "ハンドラー", service: "外部サービス", fallback: "フォールバック", default: "なし" },
    noCommand: "不明なコマンド",
    empty: "コールバックはありません",
  },
  strip: {
    label: "コールバックの推移",
    recorded: "コールバック",
    failures: "失敗",
    refused: "拒否",
    hint: "ドラッグで期間を選択",
    whole: "全期間を表示",
  },
  filters: {
    label: "絞り込み",
    placeholder: "actor:alice status:quarantined",
    clear: "クリア",
    names: {
      sender: "送信元",
      app: "アプリ",
      command: "コマンド",
      status: "状態",
      user: "ユーザー",
      actor: "操作者",
      target: "対象",
      event: "イベント",
      group: "グループ",
      message: "メッセージ",
      requestId: "リクエスト ID",
      decision: "判定",
      decidedBy: "判定元",
      rule: "ルール",
      text: "テキスト",
      since: "開始",
      until: "終了",
    },
  },
  overview,
  live,
  callbacks,
  people,
  rules,
  review,
  coverage,
  quarantine,
  system,
  session,
};
