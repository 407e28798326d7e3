import type { FindingTexts } from "./en.ts";

export const findings: FindingTexts = {
  "callbacks-stopped": {
    title: "{sender}：已有 {silentMs} 没有收到回调，通常这段时间约有 {expected} 个。",
    cause: "{sender} 无法访问 imhook、其请求被拒绝，或者对方关闭了回调。",
    remedy: "运行 imhook doctor，它会查明收不到回调的原因。",
  },
  "workers-missing": {
    title: "{wanted} 个工作进程中只有 {ready} 个在接收回调。",
    cause: "有工作进程无法启动，或启动后立即退出。",
    remedy: "日志中有无法启动的原因。",
  },
  "journal-failing": {
    title: "日志库无法写入：提交失败 {failedCommits} 次，未记录的回调 {notRecorded} 个。",
    cause: "磁盘已满、过慢或损坏。事后回调会收到 503，决定会在没有记录的情况下发出。",
    remedy: "释放磁盘空间或更换磁盘。具体原因见日志。",
  },
  "disk-low": {
    title: "数据目录仅剩 {freeBytes} 可用空间。",
    cause: "磁盘写满后，事后回调会收到 503，而大多数来源不会重发。",
    remedy: "释放空间，或用 IMHOOK_RETENTION_AGE、IMHOOK_RETENTION_SIZE 限制日志库的大小。",
  },
  "part-unusable": {
    title: "{subject} 的检查未通过。",
    cause: "数据目录中的某个文件无法使用，或 imhook 的某个部分没有响应。",
    remedy: "按提示处理。/ready 列出所有检查的结果。",
  },
  "deliveries-pruned": {
    title: "{subject} 尚未收到就已被清理的记录：{pruned} 条。",
    cause: "目标不可用、已暂停或过慢的时间超过了日志库的保留时间。这些记录不会再投递。",
    remedy:
      "调大 IMHOOK_RETENTION_AGE 或 IMHOOK_RETENTION_SIZE，使日志库的保留时间长于故障时间，并恢复该目标。日志库的备份中仍有被清理的记录。",
  },
  "destination-failing": {
    title: "{subject} 不接收投递或经常失败：失败的尝试 {failed} 次（{failedShare}），重试中 {retrying} 条，等待中 {held} 条。",
    cause: "无法连接、响应过慢、返回错误或拒绝 imhook 访问；或处理函数抛出错误。只要日志库还保留着，就不会丢失。",
    remedy: "查看该目标的投递尝试，每次都有对方的应答。失败的投递会自动重试。",
  },
  "dead-letters": {
    title: "{subject} 有死信 {dead} 条，其中 {recent} 条产生于最近十分钟。",
    cause: "它们失败的时间超过了该目标的 giveUpAfter，默认 24 小时。等待它们的投递已继续进行。",
    remedy: "查看每条死信的最后一次应答。修复接收方后重试，或丢弃不再需要的死信。",
  },
  "decider-failing": {
    title: "决策服务 {subject}：{asked} 次询问中有 {failed} 次没有可用的答复，断开的熔断器 {openCircuits} 个。",
    cause: "该服务响应慢、不可用或答复有误。此时按 onError 的设置处理。",
    remedy: "检查该服务。统计信息区分了超时、无法连接和错误的答复。",
  },
  fallbacks: {
    title: "{sender}：{fallbackShare} 的事前回调无人决定（超时 {late}，出错 {failed}）。",
    cause: "处理函数、规则或决策服务超出时限、抛出错误或给出不合法的应答：{subjects}。",
    remedy: "查看这些回调，每个都有原因。日志中有处理函数和规则的名称。",
  },
  "answers-slow": {
    title: "{sender}：每一百个应答中有一个耗时 {p99Ms}，时限为 {budgetMs}。",
    cause: "规则、决策服务或处理函数过慢，磁盘过慢，或 CPU 不足：{subjects}。",
    remedy: "对比 imhook_decision_seconds 与 imhook_commit_seconds：前者是您的代码，后者是磁盘。",
  },
  "load-shed": {
    title: "正在丢弃负载：事前回调 {before} 个，事后回调 {after} 个。",
    cause: "同时到达的回调超出了 imhook 的处理上限。",
    remedy: "增加工作进程，或调大 IMHOOK_MAX_CONCURRENT、IMHOOK_MAX_QUEUED。",
  },
  "journal-slow": {
    title: "日志库写入缓慢：{commits} 次提交中有 {slowCommits} 次超过 250 毫秒。",
    cause: "磁盘过慢，或被其他程序占用。先于记录发出的决定：{lateRecords} 个。",
    remedy: "把数据目录移到更快的磁盘，或找出还有什么在写入。",
  },
  "worker-died": {
    title: "十分钟内意外退出的工作进程：{workersDied} 个。",
    cause: "工作进程被终止（例如内存耗尽）或崩溃。它正在处理的回调没有得到应答。",
    remedy: "日志中有退出的原因。",
  },
  "clock-skew": {
    title: "因时间不符而被拒绝的回调：{calls} 个。",
    cause: "本机或对方的时钟不准。{subject}",
    remedy: "用 NTP 校准本机时钟。自行签名的工具必须以 1970 年以来的秒数发送 RequestTime。",
  },
  "calls-refused": {
    title: "{sender} {subject}：拒绝了来自 {addresses} 个地址的 {calls} 次请求。",
    cause: "令牌、密钥、应用或地址不匹配，或者有人试图闯入。",
    remedy: "如果是来源本身，请让它的设置与 imhook 一致。",
  },
  quarantine: {
    title: "{sender}：{quarantined} 个回调被隔离（{quarantinedShare}），前一天为 {dayBefore} 个。",
    cause: "来源可能有变化，或发送了文档中没有的命令：{subjects}。",
    remedy: "查看这些回调，每个都有原因。新版 imhook 可能已支持该变化。",
  },
  "rules-refused": {
    title: "{subject} 有 {faults} 处错误，未被启用。",
    cause: "仍由之前的规则决定。",
    remedy: "修正错误后，imhook 会自动重新读取该文件。",
  },
  "rule-data-refused": {
    title: "{subjects}：规则引用的文件缺失或有 {faults} 处错误。",
    cause: "仍使用之前的值。",
    remedy: "恢复或修正该文件，imhook 会自动重新读取。",
  },
  "rule-failing": {
    title: "规则 {subject} 执行失败，十分钟内 {failed} 次。",
    cause: "它的条件或它查询的内容出错，因此按 onError 的设置处理。",
    remedy: "查看相关的回调。日志中有原因。",
  },
  "handlers-refused": {
    title: "处理函数模块 {subject} 的当前内容无法使用。",
    cause: "仍由之前的处理函数决定。",
    remedy: "修正模块后重新加载。日志中有原因。",
  },
  "tokens-refused": {
    title: "{subject} 有 {faults} 处错误，未被启用。",
    cause: "之前的令牌仍可访问管理 API，包括已删除的令牌。",
    remedy: "修正日志中列出的错误，imhook 会自动重新读取该文件。",
  },
  "tokens-guessed": {
    title: "十分钟内使用错误令牌访问管理 API {calls} 次。",
    cause: "有人在尝试令牌，或某个客户端使用了旧令牌。",
    remedy: "日志中有来源地址。如果不是您的客户端，请不要把该端口暴露在互联网上。",
  },
  "follower-failing": {
    title: "{subject} 无法跟进日志库，落后 {lagEntries} 条记录。",
    cause: "它的文件无法使用，或某条记录导致失败。它显示的内容会逐渐过时。",
    remedy: "日志中有原因。每秒会重试一次。",
  },
  "follower-lagging": {
    title: "{subject} 落后日志库 {lagEntries} 条记录。",
    cause: "CPU 不足或磁盘过慢，或某个文件正在根据日志库重建。",
    remedy: "如果没有减少，请增加 CPU 或换用更快的磁盘。",
  },
  "destination-lagging": {
    title: "{subject} 落后日志库 {lagEntries} 条，{lagMs}。",
    cause: "接收速度低于产生速度、设置了速率限制、从过去的时间开始投递，或已暂停。等待投递的内容都在日志库中。",
    remedy: "如果没有减少，请调大该目标的 rate、parallel 或 batch，或加快接收方。必须在日志库清理之前追上。",
  },
  "retention-behind": {
    title: "日志库超出保留限制已有 {behindMs}。",
    cause: "清理失败，或新增回调的速度超过清理速度。",
    remedy: "日志中有清理的情况。停止 imhook 后运行 imhook journal prune 可以清理更多。",
  },
};
