/** A panel of the dashboard. */
export interface Panel {
  title: string;
  /** What it shows and when to act, in a sentence. */
  description: string;
  /** How values are written: a unit of Grafana. */
  unit: Unit;
  /** Queries in PromQL, by the legend of their series. `$filter` stands for the labels that choose job and instance. */
  queries: Readonly<Record<string, string>>;
  /** A number instead of a graph. */
  isNumber?: boolean;
}

/** Units of Grafana (grafana.com/docs, "Standard options definitions"). */
export type Unit = "short" | "reqps" | "s" | "percentunit" | "bytes" | "cps" | "none";

/** Panels that belong together, under a title. */
export interface Row {
  title: string;
  panels: readonly Panel[];
}

const rate = (metric: string, labels = "") => `rate(${metric}{$filter${labels === "" ? "" : `,${labels}`}}[$__rate_interval])`;
const sumBy = (by: string, of: string) => `sum by (${by}) (${of})`;
const quantile = (share: number, by: string, metric: string, labels = "") =>
  `histogram_quantile(${share}, ${sumBy(by === "" ? "le" : `${by}, le`, rate(`${metric}_bucket`, labels))})`;
/** A ratio that is 0, and not missing, if there was nothing to divide by. */
const shareOf = (part: string, whole: string) => `${part} / (${whole} > 0) or 0 * ${whole}`;

const BEFORE = 'phase="before"';
const AFTER = 'phase="after"';

/** Every panel, by row, from what to look at first to what explains it. */
export const ROWS: readonly Row[] = [
  {
    title: "At a glance",
    panels: [
      {
        title: "Ready",
        description: "1 if callbacks are accepted and can be recorded. If it is 0, /ready says why.",
        unit: "none",
        queries: { "{{instance}}": "imhook_ready{$filter}" },
        isNumber: true,
      },
      {
        title: "Callbacks per second",
        description: "Proven callbacks that were answered.",
        unit: "reqps",
        queries: { callbacks: `sum(${rate("imhook_callbacks_total")})` },
        isNumber: true,
      },
      {
        title: "p99 of before-callbacks",
        description: "Users wait for these answers. Near the budget, they get the fallback.",
        unit: "s",
        queries: { "{{sender}}": quantile(0.99, "sender", "imhook_answer_seconds", BEFORE) },
        isNumber: true,
      },
      {
        title: "Fallbacks",
        description: "Share of before-callbacks that nobody decided.",
        unit: "percentunit",
        queries: {
          fallbacks: shareOf(`sum(${rate("imhook_fallbacks_total")})`, `sum(${rate("imhook_answer_seconds_count", BEFORE)})`),
        },
        isNumber: true,
      },
      {
        title: "Quarantined",
        description: "Share of entries that did not match their document. It rises if the sender changes.",
        unit: "percentunit",
        queries: {
          quarantined: shareOf(`sum(${rate("imhook_entries_total", 'status="quarantined"')})`, `sum(${rate("imhook_entries_total")})`),
        },
        isNumber: true,
      },
      {
        title: "Refused calls per second",
        description: "Calls that did not prove that their sender may call.",
        unit: "cps",
        queries: { refused: `sum(${rate("imhook_refused_calls_total")})` },
        isNumber: true,
      },
    ],
  },
  {
    title: "Traffic",
    panels: [
      {
        title: "Callbacks by sender",
        description: "A sender that falls to 0 no longer reaches imhook.",
        unit: "reqps",
        queries: { "{{sender}}": sumBy("sender", rate("imhook_callbacks_total")) },
      },
      {
        title: "Callbacks by outcome",
        description: "What imhook did with them: decisions, acknowledgements, and what went wrong.",
        unit: "reqps",
        queries: { "{{outcome}}": sumBy("outcome", rate("imhook_callbacks_total")) },
      },
      {
        title: "Ten most frequent commands",
        description: "Which callbacks the load consists of.",
        unit: "reqps",
        queries: { "{{command}}": `topk(10, ${sumBy("command", rate("imhook_callbacks_total"))})` },
      },
      {
        title: "Callbacks in progress",
        description: "Those that wait come before load is shed.",
        unit: "short",
        queries: { running: "sum(imhook_callbacks_running{$filter})", waiting: "sum(imhook_callbacks_waiting{$filter})" },
      },
    ],
  },
  {
    title: "Time",
    panels: [
      {
        title: "Answers to before-callbacks",
        description: "From the head of a callback to its answer, beside the budget.",
        unit: "s",
        queries: {
          "{{sender}} p50": quantile(0.5, "sender", "imhook_answer_seconds", BEFORE),
          "{{sender}} p99": quantile(0.99, "sender", "imhook_answer_seconds", BEFORE),
          "{{sender}} budget": "min by (sender) (imhook_budget_seconds{$filter})",
        },
      },
      {
        title: "Answers to after-callbacks",
        description: "They wait for the disk alone.",
        unit: "s",
        queries: {
          "{{sender}} p50": quantile(0.5, "sender", "imhook_answer_seconds", AFTER),
          "{{sender}} p99": quantile(0.99, "sender", "imhook_answer_seconds", AFTER),
        },
      },
      {
        title: "Decisions",
        description: "Rules, deciders and handlers. If answers are slow and this is not, the disk or the load is.",
        unit: "s",
        queries: {
          "{{sender}} p50": quantile(0.5, "sender", "imhook_decision_seconds"),
          "{{sender}} p99": quantile(0.99, "sender", "imhook_decision_seconds"),
        },
      },
      {
        title: "Commits",
        description: "How long the disk takes.",
        unit: "s",
        queries: { p50: quantile(0.5, "", "imhook_commit_seconds"), p99: quantile(0.99, "", "imhook_commit_seconds") },
      },
      {
        title: "Event loop lag",
        description: "How long a process is busy at a stretch. More workers help.",
        unit: "s",
        queries: { "{{worker}} p99": "max by (worker) (nodejs_eventloop_lag_p99_seconds{$filter})" },
      },
    ],
  },
  {
    title: "What went wrong",
    panels: [
      {
        title: "Fallbacks by reason",
        description: "deadline and error: handlers, rules or deciders; overload: the load; quarantine: the sender has changed.",
        unit: "cps",
        queries: { "{{reason}}": sumBy("reason", rate("imhook_fallbacks_total")) },
      },
      {
        title: "Failed calls by reason",
        description: "The sender does not count these callbacks as delivered. not-recorded: the disk.",
        unit: "cps",
        queries: { "{{reason}}": sumBy("reason", rate("imhook_failed_calls_total")) },
      },
      {
        title: "Refused calls by reason",
        description: "Wrong tokens, addresses or clocks, or somebody tries to get in.",
        unit: "cps",
        queries: { "{{reason}}": sumBy("reason", rate("imhook_refused_calls_total")) },
      },
      {
        title: "Entries by status",
        description: "Many duplicates: the sender does not get the answers.",
        unit: "cps",
        queries: { "{{sender}} {{status}}": sumBy("sender, status", rate("imhook_entries_total")) },
      },
      {
        title: "Late",
        description: "Decisions that came after the fallback was sent, and decisions that were sent before they were on disk.",
        unit: "cps",
        queries: { "{{what}}": sumBy("what", rate("imhook_late_total")) },
      },
      {
        title: "Connection problems",
        description: "What kept clients from being served before they sent a callback.",
        unit: "cps",
        queries: { "{{port}} {{reason}}": `${sumBy("port, reason", rate("imhook_connection_problems_total"))} > 0` },
      },
    ],
  },
  {
    title: "Decisions",
    panels: [
      {
        title: "Rules",
        description: "What each rule did. After a change, compare it with what you expect.",
        unit: "cps",
        queries: { "{{rule}} {{result}}": `${sumBy("rule, result", rate("imhook_rule_results_total"))} > 0` },
      },
      {
        title: "Questions to deciders",
        description: "By decider and result. Everything but answered makes the rule fail.",
        unit: "reqps",
        queries: { "{{decider}} {{result}}": sumBy("decider, result", rate("imhook_decider_questions_total")) },
      },
      {
        title: "Open circuits of deciders",
        description: "A decider with an open circuit is left alone for some seconds.",
        unit: "short",
        queries: { "{{decider}}": sumBy("decider", 'imhook_decider_circuits{$filter,state="open"}') },
      },
    ],
  },
  {
    title: "Deliveries",
    panels: [
      {
        title: "Delivered",
        description: "What each destination takes. after-handlers are your after-handlers and onEvent.",
        unit: "cps",
        queries: { "{{destination}}": sumBy("destination", rate("imhook_deliveries_total", 'result="delivered"')) },
      },
      {
        title: "Not delivered",
        description: "Attempts that failed and are made again, what was given up (dead), and what was pruned before (pruned).",
        unit: "cps",
        queries: {
          "{{destination}} {{result}}": sumBy("destination, result", rate("imhook_deliveries_total", 'result!="delivered"')),
          "{{destination}} condition failed": sumBy("destination", rate("imhook_delivery_condition_failures_total")),
        },
      },
      {
        title: "Attempts",
        description: "How long a destination takes to answer.",
        unit: "s",
        queries: {
          "{{destination}} p50": quantile(0.5, "destination", "imhook_delivery_attempt_seconds"),
          "{{destination}} p99": quantile(0.99, "destination", "imhook_delivery_attempt_seconds"),
        },
      },
      {
        title: "Delay of destinations",
        description: "Age of the first entry that was not looked at yet. It has to stay below the retention age.",
        unit: "s",
        queries: { "{{destination}}": "max by (destination) (imhook_delivery_lag_seconds{$filter})" },
      },
      {
        title: "Lag of destinations",
        description: "Entries of the journal that were not looked at yet.",
        unit: "short",
        queries: { "{{destination}}": "max by (destination) (imhook_delivery_lag_entries{$filter})" },
      },
      {
        title: "Kept deliveries",
        description: "Tried again, held back behind one that is tried again, and dead letters.",
        unit: "short",
        queries: { "{{destination}} {{state}}": "max by (destination, state) (imhook_deliveries_kept{$filter})" },
      },
      {
        title: "States of destinations",
        description: "1 for the state of each. waiting: it takes nothing.",
        unit: "none",
        queries: { "{{destination}} {{state}}": "max by (destination, state) (imhook_destination_state{$filter})" },
      },
    ],
  },
  {
    title: "Journal",
    panels: [
      {
        title: "Entries and commits",
        description: "Entries share commits: the more load, the more entries in each.",
        unit: "cps",
        queries: { entries: `sum(${rate("imhook_commit_entries_sum")})`, commits: `sum(${rate("imhook_commit_seconds_count")})` },
      },
      {
        title: "Commits that failed",
        description: "The disk is full or broken.",
        unit: "cps",
        queries: { failed: `sum(${rate("imhook_commit_failures_total")})` },
      },
      {
        title: "Lag of followers",
        description: "Entries that the index, the relations and others have not processed yet.",
        unit: "short",
        queries: { "{{follower}}": "max by (follower) (imhook_follower_lag_entries{$filter})" },
      },
      {
        title: "Files",
        description: "Sizes with write-ahead logs. Retention keeps the journal within its limits.",
        unit: "bytes",
        queries: { "{{file}}": "sum by (file) (imhook_file_bytes{$filter})" },
      },
    ],
  },
  {
    title: "Processes",
    panels: [
      {
        title: "CPU",
        description: "Cores that each process uses. At 1, a worker's event loop is full.",
        unit: "short",
        queries: { "{{worker}}": sumBy("worker", rate("process_cpu_seconds_total")) },
      },
      {
        title: "Memory",
        description: "Resident memory of each process.",
        unit: "bytes",
        queries: { "{{worker}}": "sum by (worker) (process_resident_memory_bytes{$filter})" },
      },
      {
        title: "Connections",
        description: "Open connections beside the limit above which they are closed.",
        unit: "short",
        queries: {
          "{{port}}": "sum by (port) (imhook_connections{$filter})",
          "{{port}} limit": "sum by (port) (imhook_connections_limit{$filter})",
        },
      },
      {
        title: "Workers",
        description: "Fewer ready than wanted: a worker has died and is being replaced, or does not start.",
        unit: "short",
        queries: { "{{state}}": "sum by (state) (imhook_workers{$filter})", deaths: "sum(imhook_worker_deaths_total{$filter})" },
      },
      {
        title: "Viewers of the live feed",
        description: "How many watch, and how many callbacks slow ones miss per second.",
        unit: "short",
        queries: {
          viewers: "sum(imhook_viewers{$filter})",
          missed: `sum(${rate("imhook_viewer_missed_callbacks_total")})`,
          "{{problem}}": sumBy("problem", rate("imhook_viewer_problems_total")),
        },
      },
      {
        title: "Refused calls of the operator API",
        description: "Wrong and expired tokens, missing roles, and calls that came after several wrong ones.",
        unit: "cps",
        queries: { "{{reason}}": sumBy("reason", rate("imhook_operator_refusals_total")) },
      },
      {
        title: "Versions",
        description: "Which version runs where.",
        unit: "none",
        queries: { "{{instance}} {{version}}": "imhook_build_info{$filter}" },
      },
    ],
  },
];
