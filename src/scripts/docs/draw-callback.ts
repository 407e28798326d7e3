import { escapeHtml } from "../../http/escape-html.ts";

/** Text of a box: a title, what happens, and what follows if it fails. */
type Labels = readonly [title: string, text: string, otherwise?: string];

/** Text of the picture, in the order of the steps. */
export interface PictureText {
  language: string;
  title: string;
  description: string;
  senders: readonly [string, string];
  request: string;
  /** Left to right. */
  arriving: readonly Labels[];
  /** Right to left; openapi-backend is as wide as two boxes. */
  deciding: readonly [identify: Labels, backend: Labels, reply: Labels, record: Labels];
  backendSteps: readonly string[];
  journal: Labels;
  followers: readonly Labels[];
  follow: string;
}

const ENGLISH: PictureText = {
  language: "en",
  title: "The way of a callback through imhook",
  description:
    "The sender posts a callback. imhook finds the sender, checks the allow list, authenticates, limits concurrency, reads the body, identifies the command, lets openapi-backend route, validate and run the handler, writes the reply, records the callback on disk and answers.",
  senders: ["Tencent Chat", "OpenIM"],
  request: "POST",
  arriving: [
    ["Find the sender", "by the path", "else 404"],
    ["Allow list", "caller's address", "else 403"],
    ["Authenticate", "path, query, headers", "else 401 or 403"],
    ["Limit concurrency", "wait or shed", "else fallback or 503"],
    ["Read the body", "within the deadline", "else quarantine"],
  ],
  deciding: [
    ["Identify", "the command", "else quarantine"],
    ["openapi-backend", "", "else quarantine or fallback"],
    ["Write the reply", "check its schema", "else fallback"],
    ["Record", "durably, on disk", "else 503 (after)"],
  ],
  backendSteps: ["route", "security", "validate", "handler"],
  journal: ["Journal", "SQLite, append-only"],
  followers: [
    ["Search index", "by user, group, time"],
    ["Relations", "friends and groups"],
    ["Events", "one format for both"],
    ["After-handlers", "at least once"],
  ],
  follow: "follow the journal",
};

const CHINESE: PictureText = {
  language: "zh-CN",
  title: "一次回调在 imhook 中的处理流程",
  description:
    "平台发来一次回调。imhook 依次识别平台、检查 IP 白名单、鉴权、限制并发、读取请求体、识别命令，由 openapi-backend 路由、校验并执行处理函数，再生成应答、落盘并返回。",
  senders: ["腾讯云 IM", "OpenIM"],
  request: "POST",
  arriving: [
    ["识别平台", "按路径", "否则 404"],
    ["IP 白名单", "来源地址", "否则 403"],
    ["鉴权", "路径、查询参数、请求头", "否则 401 或 403"],
    ["并发限制", "排队或立即拒绝", "否则兜底应答或 503"],
    ["读取请求体", "在截止时间内", "否则隔离"],
  ],
  deciding: [
    ["识别命令", "URL 与请求体", "否则隔离"],
    ["openapi-backend", "", "否则隔离或兜底应答"],
    ["生成应答", "按 schema 校验", "否则兜底应答"],
    ["落盘", "写入回调记录", "否则 503（后置）"],
  ],
  backendSteps: ["路由", "安全", "校验", "处理函数"],
  journal: ["回调记录", "SQLite，只追加"],
  followers: [
    ["检索索引", "按用户、群组、时间"],
    ["关系", "好友、黑名单、群成员"],
    ["事件", "两个平台统一格式"],
    ["后置处理函数", "至少执行一次"],
  ],
  follow: "异步跟随回调记录",
};

/** The pictures that `npm run generate` draws, by their paths. */
export const PICTURES: Readonly<Record<string, PictureText>> = {
  "src/docs/pictures/callback.svg": ENGLISH,
  "src/docs/pictures/callback-zh-cn.svg": CHINESE,
};

const BOX = { width: 150, height: 78, gap: 18 } as const;
const PANEL = { x: 164, y: 12, width: 5 * BOX.width + 4 * BOX.gap + 36, height: 366 } as const;
const SIZE = { width: PANEL.x + PANEL.width + 12, height: PANEL.y + PANEL.height + 12 } as const;
const ROWS = [PANEL.y + 38, PANEL.y + 146, PANEL.y + 286] as const;
const SENDER = { x: 12, width: 112 } as const;

/** The picture is dark if the system is. It has its own background, because the page around it may not follow the system. */
const STYLE = `
  svg { --ground: #ffffff; --panel: #f4f6fa; --box: #ffffff; --line: #b9c2d0; --ink: #1a1c21; --quiet: #596273; --bad: #a13d2d; --strong: #1d4fa8 }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #121317; --panel: #1b1e25; --box: #262a33; --line: #4a5263; --ink: #e7e8ec; --quiet: #a8b0bf; --bad: #f0a090; --strong: #8fb4ff }
  }
  text { font: 12px system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", sans-serif; fill: var(--quiet); text-anchor: middle }
  .title { font-size: 13.5px; font-weight: 600; fill: var(--ink) }
  .bad { fill: var(--bad) }
  .strong { fill: var(--strong); font-weight: 600 }
  .ground { fill: var(--ground) }
  .panel { fill: var(--panel); stroke: var(--line) }
  .box { fill: var(--box); stroke: var(--line) }
  .main { stroke: var(--strong); stroke-width: 1.5 }
  .arrow { fill: none; stroke: var(--quiet); stroke-width: 1.5; marker-end: url(#head) }
  .later { stroke-dasharray: 4 3 }
  #head path { fill: var(--quiet) }`;

/** Returns the way of a callback as SVG. Text stays text. */
export function drawCallback(text: PictureText): string {
  const parts = [...senders(text), panel(), ...arriving(text), ...deciding(text), ...following(text)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" aria-labelledby="title description" xml:lang="${text.language}">
<!-- Drawn by \`npm run generate\` (src/scripts/docs/draw-callback.ts). Do not edit. -->
<title id="title">${escapeHtml(text.title)}</title>
<desc id="description">${escapeHtml(text.description)}</desc>
<style>${STYLE}
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
<rect class="ground" width="${SIZE.width}" height="${SIZE.height}"/>
${parts.join("\n")}
</svg>
`;
}

function panel(): string {
  return `<rect class="panel" x="${PANEL.x}" y="${PANEL.y}" width="${PANEL.width}" height="${PANEL.height}" rx="10"/>
<text class="title" style="text-anchor:start" x="${columnX(0)}" y="${PANEL.y + 25}">imhook</text>`;
}

function senders({ senders: [one, other], request }: PictureText): string[] {
  const [top, bottom] = [ROWS[0], ROWS[1] + BOX.height];
  const middle = SENDER.x + SENDER.width / 2;
  const right = SENDER.x + SENDER.width;
  const [asks, hears] = [ROWS[0] + BOX.height / 2, ROWS[1] + BOX.height / 2];
  const between = (right + PANEL.x) / 2;
  return [
    `<rect class="box" x="${SENDER.x}" y="${top}" width="${SENDER.width}" height="${bottom - top}" rx="8"/>`,
    line("title", middle, (top + bottom) / 2 - 8, one),
    line("title", middle, (top + bottom) / 2 + 16, other),
    line("strong", between, asks - 10, request),
    line("strong", between, hears + 22, "200"),
  ];
}

function arriving({ arriving: boxes }: PictureText): string[] {
  const y = ROWS[0];
  const first = arrow([SENDER.x + SENDER.width, y + BOX.height / 2], [columnX(0), y + BOX.height / 2]);
  const between = boxes
    .slice(1)
    .map((_box, index) => arrow([columnX(index) + BOX.width, y + BOX.height / 2], [columnX(index + 1), y + BOX.height / 2]));
  return [first, ...boxes.map((labels, index) => box(columnX(index), y, BOX.width, labels)), ...between];
}

function deciding({ deciding: [identify, backend, reply, record], backendSteps }: PictureText): string[] {
  const y = ROWS[1];
  const middle = y + BOX.height / 2;
  const wide = 2 * BOX.width + BOX.gap;
  const last = columnX(4) + BOX.width / 2;
  return [
    arrow([last, ROWS[0] + BOX.height], [last, y]),
    box(columnX(4), y, BOX.width, identify),
    arrow([columnX(4), middle], [columnX(2) + wide, middle]),
    box(columnX(2), y, wide, [backend[0], backendSteps.join(" → "), backend[2] ?? ""], "main"),
    arrow([columnX(2), middle], [columnX(1) + BOX.width, middle]),
    box(columnX(1), y, BOX.width, reply),
    arrow([columnX(1), middle], [columnX(0) + BOX.width, middle]),
    box(columnX(0), y, BOX.width, record),
    arrow([columnX(0), middle], [SENDER.x + SENDER.width, middle]),
  ];
}

function following({ journal, followers, follow }: PictureText): string[] {
  const y = ROWS[2];
  const height = 60;
  const x = columnX(0) + BOX.width / 2;
  const top = y - 18;
  const reach = columnX(4) + BOX.width / 2;
  return [
    arrow([x, ROWS[1] + BOX.height], [x, y]),
    box(columnX(0), y, BOX.width, journal, "main", height),
    `<path class="arrow later" style="marker-end:none" d="M${columnX(0) + BOX.width} ${y + height / 2}h${BOX.gap / 2}V${top}H${reach}"/>`,
    line("", (columnX(1) + reach) / 2, top - 7, follow),
    ...followers.map((labels, index) => box(columnX(index + 1), y, BOX.width, labels, "", height)),
    ...followers.map((_labels, index) =>
      arrow([columnX(index + 1) + BOX.width / 2, top], [columnX(index + 1) + BOX.width / 2, y], "later"),
    ),
  ];
}

function columnX(index: number): number {
  return PANEL.x + 18 + index * (BOX.width + BOX.gap);
}

function box(x: number, y: number, width: number, [title, text, otherwise]: Labels, emphasis = "", height: number = BOX.height): string {
  const middle = x + width / 2;
  return [
    `<rect class="box ${emphasis}" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    line("title", middle, y + 24, title),
    line("", middle, y + 44, text),
    ...(otherwise === undefined ? [] : [line("bad", middle, y + 63, otherwise)]),
  ].join("\n");
}

function line(kind: string, x: number, y: number, text: string): string {
  return `<text${kind === "" ? "" : ` class="${kind}"`} x="${x}" y="${y}">${escapeHtml(text)}</text>`;
}

function arrow([fromX, fromY]: readonly [number, number], [toX, toY]: readonly [number, number], kind = ""): string {
  return `<path class="arrow ${kind}" d="M${fromX} ${fromY}L${toX} ${toY}"/>`;
}
