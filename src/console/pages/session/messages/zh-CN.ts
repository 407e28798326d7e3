import type { SessionMessages } from "./en.ts";

export const zhCn: SessionMessages = {
  title: "登录",
  token: "令牌",
  submit: "登录",
  checking: "正在验证……",
  ended: "会话已结束，请重新登录。",
  what: "什么是令牌？",
  explain:
    "令牌是允许某人或某个程序使用 imhook 的密钥。令牌的角色决定其权限：只读角色只能查看；操作员还可以审核内容、修改名单；管理员拥有全部权限。",
  make: "由 imhook 的维护者运行以下命令生成令牌，并将输出的几行添加到 {setting} 指定的文件中：",
  more: "进一步了解令牌和角色",
  server: "{host} 上的 imhook",
};
