import type { FindingTexts } from "./en.ts";

export const findings: FindingTexts = {
  "callbacks-stopped": {
    title: "{sender}：{silentMs}コールバックがありません。通常この間に約 {expected} 件届きます。",
    cause: "{sender} が imhook に到達できない、呼び出しが拒否されている、または送信元でコールバックが無効になっています。",
    remedy: "imhook doctor を実行すると、届かない原因が分かります。",
  },
  "workers-missing": {
    title: "{wanted} 個のワーカーのうち {ready} 個だけがコールバックを受け付けています。",
    cause: "ワーカーが起動しないか、起動直後に終了しています。",
    remedy: "起動しない理由はログに記録されています。",
  },
  "journal-failing": {
    title: "ジャーナルに書き込めません：失敗したコミット {failedCommits} 件、記録されなかったコールバック {notRecorded} 件。",
    cause: "ディスクが満杯、低速、または故障しています。事後コールバックには 503 が返り、判定は記録なしで送信されます。",
    remedy: "空き容量を増やすか、ディスクを交換してください。原因はログにあります。",
  },
  "disk-low": {
    title: "データディレクトリの空き容量は {freeBytes} だけです。",
    cause: "ディスクが満杯になると事後コールバックには 503 が返り、ほとんどの送信元は再送しません。",
    remedy: "空き容量を増やすか、IMHOOK_RETENTION_AGE または IMHOOK_RETENTION_SIZE でジャーナルを制限してください。",
  },
  "part-unusable": {
    title: "{subject} のチェックに失敗しています。",
    cause: "データディレクトリのファイルが使えないか、imhook の一部が応答していません。",
    remedy: "メッセージに従ってください。すべてのチェック結果は /ready にあります。",
  },
  "deliveries-pruned": {
    title: "{subject} に届く前に削除されたエントリ：{pruned} 件。",
    cause: "配信先の停止、一時停止、または遅延が、ジャーナルの保持期間より長く続きました。これらが配信されることはありません。",
    remedy:
      "ジャーナルが障害より長く残るように IMHOOK_RETENTION_AGE または IMHOOK_RETENTION_SIZE を大きくし、配信先を復旧してください。削除されたものはジャーナルのバックアップに残っています。",
  },
  "destination-failing": {
    title:
      "{subject} が配信を受け取らないか、頻繁に失敗しています：失敗した試行 {failed} 回（{failedShare}）、再試行中 {retrying} 件、待機中 {held} 件。",
    cause:
      "接続できない、応答が遅い、エラーを返す、imhook を拒否している、またはハンドラーがエラーを投げています。ジャーナルに残っている間は失われません。",
    remedy: "配信先の試行を確認してください。それぞれに応答があります。失敗したものは自動的に再試行されます。",
  },
  "dead-letters": {
    title: "{subject} のデッドレター：{dead} 件。うち {recent} 件は直近 10 分のものです。",
    cause: "配信先の giveUpAfter（既定値は 24 時間）を超えて失敗し続けました。これらを待っていた配信は再開しています。",
    remedy: "それぞれの最後の応答を確認してください。受信側を直してから再試行するか、不要なものは破棄してください。",
  },
  "decider-failing": {
    title:
      "判定サービス {subject}：{asked} 件の問い合わせのうち {failed} 件で有効な回答がありません。開いているサーキット：{openCircuits}。",
    cause: "サービスが遅い、停止している、または回答が誤っています。代わりに onError の指定が適用されます。",
    remedy: "サービスを確認してください。統計では遅延、接続不能、誤った回答を区別しています。",
  },
  fallbacks: {
    title: "{sender}：事前コールバックの {fallbackShare} が判定されませんでした（時間切れ {late}、失敗 {failed}）。",
    cause: "ハンドラー、ルール、判定サービスのいずれかが時間内に終わらない、エラーを投げた、または不正な応答を返しました：{subjects}。",
    remedy: "コールバックを確認してください。それぞれに理由があります。ハンドラーとルールの名前はログにあります。",
  },
  "answers-slow": {
    title: "{sender}：応答の 100 件に 1 件が、制限時間 {budgetMs} のうち {p99Ms}を要しています。",
    cause: "ルール、判定サービス、ハンドラー、ディスクのいずれかが遅いか、CPU が不足しています：{subjects}。",
    remedy: "imhook_decision_seconds と imhook_commit_seconds を比べてください。前者は自分のコード、後者はディスクです。",
  },
  "load-shed": {
    title: "負荷を制限しました：事前コールバック {before} 件、事後コールバック {after} 件。",
    cause: "同時に処理できる数を超えるコールバックが届きました。",
    remedy: "ワーカーを増やすか、IMHOOK_MAX_CONCURRENT または IMHOOK_MAX_QUEUED を大きくしてください。",
  },
  "journal-slow": {
    title: "ジャーナルが遅くなっています：{commits} 件のコミットのうち {slowCommits} 件が 250 ミリ秒を超えました。",
    cause: "ディスクが遅いか、ほかの処理が使用しています。記録より先に送信された判定：{lateRecords} 件。",
    remedy: "データディレクトリを高速なディスクに移すか、ほかに書き込んでいるものを調べてください。",
  },
  "worker-died": {
    title: "10 分間に異常終了したワーカー：{workersDied} 個。",
    cause: "メモリー不足などで強制終了されたか、クラッシュしました。処理中だったコールバックには応答がありません。",
    remedy: "終了の理由はログにあります。",
  },
  "clock-skew": {
    title: "時刻が合わないため拒否されたコールバック：{calls} 件。",
    cause: "このマシンまたは送信元の時計がずれています。{subject}",
    remedy: "このマシンの時計を NTP で同期してください。自分で署名するツールは RequestTime を 1970 年からの秒数で送る必要があります。",
  },
  "calls-refused": {
    title: "{sender} {subject}：{addresses} 個のアドレスからの {calls} 件の呼び出しを拒否しました。",
    cause: "トークン、シークレット、アプリ、アドレスのいずれかが合わないか、侵入の試みです。",
    remedy: "送信元からの呼び出しであれば、その設定と imhook の設定を合わせてください。",
  },
  quarantine: {
    title: "{sender}：{quarantined} 件のコールバックが隔離されました（{quarantinedShare}）。前日は {dayBefore} 件。",
    cause: "送信元が変わったか、ドキュメントにないコマンドが送られています：{subjects}。",
    remedy: "コールバックを確認してください。それぞれに理由があります。新しい imhook が変更に対応している場合があります。",
  },
  "rules-refused": {
    title: "{subject} に {faults} 件の誤りがあり、使用されていません。",
    cause: "以前のルールで判定しています。",
    remedy: "誤りを修正すると、imhook が自動で読み直します。",
  },
  "rule-data-refused": {
    title: "{subjects}：ルールが参照するファイルがないか、{faults} 件の誤りがあります。",
    cause: "以前の値が使われています。",
    remedy: "ファイルを戻すか修正すると、imhook が自動で読み直します。",
  },
  "rule-failing": {
    title: "ルール {subject} が失敗しました。10 分間に {failed} 回。",
    cause: "条件または参照先の処理が失敗したため、onError の指定が適用されました。",
    remedy: "該当するコールバックを確認してください。理由はログにあります。",
  },
  "handlers-refused": {
    title: "ハンドラーモジュール {subject} は現在の内容では使えません。",
    cause: "以前のハンドラーで判定しています。",
    remedy: "モジュールを修正して再読み込みしてください。理由はログにあります。",
  },
  "tokens-refused": {
    title: "{subject} に {faults} 件の誤りがあり、使用されていません。",
    cause: "以前のトークンが、削除したものも含めて、オペレーター API で有効なままです。",
    remedy: "ログにある誤りを修正すると、imhook が自動で読み直します。",
  },
  "tokens-guessed": {
    title: "10 分間に誤ったトークンでオペレーター API が {calls} 回呼び出されました。",
    cause: "誰かがトークンを試しているか、クライアントが古いトークンを使っています。",
    remedy: "アドレスはログにあります。自分のクライアントでなければ、このポートをインターネットに公開しないでください。",
  },
  "follower-failing": {
    title: "{subject} がジャーナルに追従できず、{lagEntries} 件遅れています。",
    cause: "ファイルが使えないか、あるエントリで失敗しています。表示内容が古くなります。",
    remedy: "理由はログにあります。毎秒再試行されます。",
  },
  "follower-lagging": {
    title: "{subject} はジャーナルから {lagEntries} 件遅れています。",
    cause: "負荷に対して CPU やディスクの性能が足りないか、ファイルをジャーナルから作り直しています。",
    remedy: "減らない場合は、CPU を増やすか高速なディスクを使ってください。",
  },
  "destination-lagging": {
    title: "{subject} はジャーナルから {lagEntries} 件、{lagMs}遅れています。",
    cause:
      "届く量より受け取る量が少ない、レートが制限されている、過去の時点から始めた、または一時停止中です。待っているものはジャーナルにあります。",
    remedy:
      "減らない場合は、配信先の rate、parallel、batch を大きくするか、受信側を速くしてください。ジャーナルから削除される前に追いつく必要があります。",
  },
  "retention-behind": {
    title: "ジャーナルが保持期限・容量の上限を超えて {behindMs}経過しています。",
    cause: "削除に失敗しているか、削除を上回る速さでコールバックが届いています。",
    remedy: "削除の状況はログにあります。imhook を停止して imhook journal prune を実行すると、より多く削除できます。",
  },
};
