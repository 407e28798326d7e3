import { zhCn as callbacks } from "../pages/callbacks/messages/zh-CN.ts";
import { zhCn as coverage } from "../pages/coverage/messages/zh-CN.ts";
import { zhCn as live } from "../pages/live/messages/zh-CN.ts";
import { zhCn as overview } from "../pages/overview/messages/zh-CN.ts";
import { zhCn as people } from "../pages/people/messages/zh-CN.ts";
import { zhCn as quarantine } from "../pages/quarantine/messages/zh-CN.ts";
import { zhCn as review } from "../pages/review/messages/zh-CN.ts";
import { zhCn as rules } from "../pages/rules/messages/zh-CN.ts";
import { zhCn as session } from "../pages/session/messages/zh-CN.ts";
import { zhCn as system } from "../pages/system/messages/zh-CN.ts";
import type { Messages } from "./en.ts";

export const zhCn: Messages = {
  nav: {
    overview: "总览",
    live: "实时",
    callbacks: "回调",
    people: "用户",
    rules: "规则",
    review: "审核",
    coverage: "覆盖",
    quarantine: "隔离区",
    system: "系统",
    pages: "页面",
    skip: "跳到正文",
    documentation: "文档",
  },
  settings: {
    language: "语言",
    theme: "外观",
    themes: { system: "跟随系统", light: "浅色", dark: "深色" },
    keys: "快捷键",
    signOut: "退出登录",
  },
  text: {
    copy: "复制",
    copied: "已复制",
  },
  errors: {
    unreachable: "imhook 没有响应。",
    unknown: "操作失败。",
    retry: "重试",
  },
  keys: {
    title: "快捷键",
    next: "下一行",
    previous: "上一行",
    search: "搜索",
    help: "显示快捷键",
    close: "关闭",
  },
  entries: {
    senders: { "tencent-chat": "腾讯云 IM", openim: "OpenIM" },
    statuses: { accepted: "已接受", quarantined: "已隔离", duplicate: "重复" },
    decisions: { allow: "已放行", refuse: "已拒绝", discard: "已丢弃", modify: "已修改", verdicts: "逐个决定" },
    fallbacks: { quarantine: "兜底：无法识别", deadline: "兜底：超时", error: "兜底：出错" },
    deciders: { rule: "规则", handler: "处理函数", service: "外部服务", fallback: "兜底", default: "无" },
    noCommand: "未知命令",
    empty: "没有回调",
  },
  strip: {
    label: "回调随时间的变化",
    recorded: "回调",
    failures: "失败",
    refused: "拒绝",
    hint: "拖动选择时间段",
    whole: "显示全部时间",
  },
  filters: {
    label: "筛选",
    placeholder: "actor:alice status:quarantined",
    clear: "清除",
    names: {
      sender: "来源",
      app: "应用",
      command: "命令",
      status: "状态",
      user: "用户",
      actor: "操作者",
      target: "对象",
      event: "事件",
      group: "群组",
      message: "消息",
      requestId: "请求 ID",
      decision: "决定",
      decidedBy: "决定方",
      rule: "规则",
      text: "文本",
      since: "开始时间",
      until: "结束时间",
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
