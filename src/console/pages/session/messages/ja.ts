import type { SessionMessages } from "./en.ts";

export const ja: SessionMessages = {
  title: "サインイン",
  token: "トークン",
  submit: "サインイン",
  checking: "確認しています…",
  ended: "セッションが終了しました。続けるにはサインインしてください。",
  what: "トークンとは",
  explain:
    "トークンは、人やプログラムが imhook を使うための秘密の文字列です。できることはロールで決まります。閲覧者は参照のみ、オペレーターは判定とリストの変更も、管理者はすべての操作ができます。",
  make: "imhook の管理者が次のコマンドで発行し、出力された行を {setting} のファイルに追加します。",
  more: "トークンとロールについて詳しく",
  server: "{host} の imhook",
};
