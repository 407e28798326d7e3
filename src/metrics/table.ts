/** How values of several processes become one. */
type Aggregator = "sum" | "max" | "min";

/** A metric, as its table row says. */
export interface MetricRow {
  type: "counter" | "gauge" | "histogram";
  /** What its values are told apart by. Each has a bounded number of values. */
  labels: readonly string[];
  /** What a value is, in one sentence. Prometheus shows it. */
  help: string;
  /** When an operator looks at it, and what it tells. */
  watch: string;
  aggregator: Aggregator;
}

const counter = <const Labels extends readonly string[]>(labels: Labels, help: string, watch: string) =>
  ({ type: "counter", labels, help, watch, aggregator: "sum" }) as const;

const gauge = <const Labels extends readonly string[]>(labels: Labels, help: string, watch: string, aggregator: Aggregator = "sum") =>
  ({ type: "gauge", labels, help, watch, aggregator }) as const;

const histogram = <const Labels extends readonly string[]>(labels: Labels, help: string, watch: string) =>
  ({ type: "histogram", labels, help, watch, aggregator: "sum" }) as const;

/** What each process that receives callbacks tells. The page adds the label `worker`. */
export const WORKER_METRICS = {
  imhook_callbacks_total: counter(
    ["sender", "command", "outcome"],
    "Proven callbacks that were answered. Each has one outcome: allow, refuse, discard, modify, verdicts, fallback, acknowledged, duplicate, quarantined, shed or failed. A command that is not in the document is unknown.",
    "Always: the rate is your traffic, and its parts say what imhook does with it. A rate of 0 means that the sender no longer reaches imhook.",
  ),
  imhook_answer_seconds: histogram(
    ["sender", "phase"],
    "Time from the arrival of a callback's head until its answer was handed to the socket, in seconds.",
    "If users wait, or fallbacks rise. Before-callbacks near the budget are about to get the fallback.",
  ),
  imhook_decision_seconds: histogram(
    ["sender"],
    "Time that validation, rules, deciders and handler took to decide a before-callback, in seconds.",
    "If answers are slow: if this is as slow, your rules, deciders or handlers are, and otherwise the disk or the load.",
  ),
  imhook_budget_seconds: gauge(
    ["sender"],
    "Time in which a callback is answered, in seconds.",
    "As a line beside the answer times.",
    "min",
  ),
  imhook_fallbacks_total: counter(
    ["sender", "reason"],
    "Before-callbacks that got the fallback: because of quarantine, deadline, error or overload.",
    "Each is a user for whom nobody decided. Deadline and error point to handlers and deciders, overload to the load.",
  ),
  imhook_failed_calls_total: counter(
    ["sender", "reason"],
    "Proven callbacks that were answered with an error, by its code.",
    "The sender does not count these as delivered. not-recorded points to the disk.",
  ),
  imhook_refused_calls_total: counter(
    ["sender", "reason"],
    "Calls that did not prove that their sender may call, by the error's code. They are not recorded.",
    "After a change of tokens or addresses, and if callbacks stop. expired-signature means that a clock is wrong.",
  ),
  imhook_entries_total: counter(
    ["sender", "status"],
    "Entries written to the journal: accepted, quarantined or duplicate.",
    "Many quarantined entries mean that the sender has changed. Many duplicates mean that it does not get the answers.",
  ),
  imhook_late_total: counter(
    ["what"],
    "What was completed after the answer: decisions of handlers, and records of decisions.",
    "Late decisions: handlers are slower than the budget. Late records: the disk is.",
  ),
  imhook_rule_results_total: counter(
    ["rule", "result"],
    "What rules did: matched, would have decided in shadow mode (shadow), or failed.",
    "After a change of the rules. A rule that fails was taken for what its onError says.",
  ),
  imhook_decider_questions_total: counter(
    ["decider", "result"],
    "Questions to deciders: answered, or why there was no answer that could be used.",
    "If a decider is slow or down: what it does not answer, the rule's onError decides.",
  ),
  imhook_decider_circuits: gauge(
    ["decider", "state"],
    "Circuits of deciders by state; each worker has one. No questions are sent through an open one.",
    "Open circuits: the decider failed again and again.",
  ),
  imhook_callbacks_running: gauge([], "Callbacks that are being handled.", "Near IMHOOK_MAX_CONCURRENT, callbacks begin to wait."),
  imhook_callbacks_waiting: gauge([], "Callbacks that wait for their turn.", "Above 0 for longer, load is about to be shed."),
  imhook_connections: gauge(["port"], "Connections that are open.", "If clients cannot connect."),
  imhook_connections_limit: gauge(["port"], "Connections that may stay open.", "As a line beside the connections."),
  imhook_connection_problems_total: counter(
    ["port", "reason"],
    "What kept clients from being served, by reason.",
    "If a sender or a load balancer reports errors that imhook does not know of.",
  ),
  imhook_spans_total: counter(
    ["result"],
    "Spans of traces: ended, exported and failed. Those that are neither exported nor failed after a while were dropped, because the queue was full.",
    "If traces are missing.",
  ),
} as const satisfies Record<string, MetricRow>;

/** What a server tells once, however many processes it has. */
export const SERVER_METRICS = {
  imhook_build_info: gauge(["version"], "1, with the version of imhook.", "To see when which version ran.", "max"),
  imhook_ready: gauge([], "1 if callbacks are accepted and can be recorded, otherwise 0.", "Always. /ready says what is wrong."),
  imhook_check_ok: gauge(
    ["check"],
    "1 if a check of /ready passed, otherwise 0: journal, relations, workers, series, deliveries and, if they are there, rules, handlers, operatorFile and tokens.",
    "If imhook is not ready, or if rules, handlers or tokens do not change although their files do.",
  ),
  imhook_workers: gauge(
    ["state"],
    "Processes that should receive callbacks (wanted) and that do (ready).",
    "If fewer are ready than wanted.",
  ),
  imhook_worker_deaths_total: counter(
    [],
    "Workers that died and were replaced.",
    "Each has taken callbacks with it that were not answered.",
  ),
  imhook_commit_seconds: histogram([], "Time that a commit of the journal took, in seconds.", "If answers are slow: this is the disk."),
  imhook_commit_entries: histogram(
    [],
    "Entries that shared a commit.",
    "Large commits are normal under load; with slow commits, the disk limits the rate.",
  ),
  imhook_commit_failures_total: counter(
    [],
    "Commits that failed, checks included.",
    "The disk is full or broken: after-callbacks get 503.",
  ),
  imhook_file_bytes: gauge(
    ["file"],
    "Size of a file in the data directory with its write-ahead log, or of its tables in the database, in bytes.",
    "To plan the disk, and to see what retention keeps.",
  ),
  imhook_journal_position: gauge(
    [],
    "Position of the newest entry of the journal.",
    "Its growth is what the journal has taken in, whatever process wrote it.",
  ),
  imhook_follower_lag_entries: gauge(
    ["follower"],
    "Entries of the journal that a follower has not processed: index, relations, series, and what else follows the journal.",
    "If lists of the operator API are slow, or relations or counters are behind.",
  ),
  imhook_follower_failing: gauge(
    ["follower"],
    "1 if the last step of a follower failed, otherwise 0.",
    "It is retried every second; the log says why it fails.",
  ),
  imhook_follower_failures_total: counter(["follower"], "Steps of a follower that failed.", "If it fails now and then."),
  imhook_deliveries_total: counter(
    ["destination", "result"],
    "What came of deliveries by this instance: they arrived (delivered), an attempt failed and is made again (failed), they were given up (dead), or their entry was pruned before (pruned).",
    "Always, if there are destinations: the rate of delivered is what a destination takes. dead and pruned are lost to it unless somebody acts.",
  ),
  imhook_delivery_attempt_seconds: histogram(
    ["destination"],
    "Time that an attempt to deliver took, failed ones included, in seconds. A batch is one attempt for each of its deliveries.",
    "If a destination lags: this is how fast it answers.",
  ),
  imhook_delivery_lag_entries: gauge(
    ["destination"],
    "Entries of the journal that were not looked at yet for a destination.",
    "If a destination is behind. It has to catch up before retention prunes them.",
    "max",
  ),
  imhook_delivery_lag_seconds: gauge(
    ["destination"],
    "Age of the first entry that was not looked at yet for a destination, in seconds.",
    "As a measure of delay: how old an event is when it arrives.",
    "max",
  ),
  imhook_deliveries_kept: gauge(
    ["destination", "state"],
    "Deliveries that have not arrived: those that failed and are tried again (retrying), those that wait for an earlier one with the same order key (held), and dead letters (dead).",
    "Many that are held: one key fails, and blocks what comes after it. Dead letters stay until somebody retries or drops them.",
    "max",
  ),
  imhook_destination_state: gauge(
    ["destination", "kind", "state"],
    "1 for the state of a destination, 0 for the others: running, waiting (it takes nothing), paused, and unassigned (no instance delivers).",
    "If nothing arrives.",
    "max",
  ),
  imhook_delivery_condition_failures_total: counter(
    ["destination"],
    "Callbacks for which the condition of a destination could not be evaluated. They were delivered.",
    "After a change of a destination's condition.",
  ),
  imhook_operator_refusals_total: counter(
    ["reason"],
    "Calls of the operator API that were refused: wrong-token, expired-token, insufficient-role, and too-many-attempts after several wrong ones.",
    "Somebody guesses tokens, or a client has an old one.",
  ),
  imhook_viewers: gauge([], "Viewers of the live feed.", "If viewers are turned away."),
  imhook_viewer_missed_callbacks_total: counter(
    [],
    "Callbacks that slow viewers have missed, each counted for each viewer.",
    "If somebody who watches asks why callbacks are missing.",
  ),
  imhook_viewer_problems_total: counter(
    ["problem"],
    "Viewers that missed something (gap), took nothing for a minute (stuck), or were turned away, because there were too many (refused).",
    "If the live feed is slow.",
  ),
  imhook_rules_loaded_timestamp_seconds: gauge(
    [],
    "When the rules in use were read, in seconds since 1970.",
    "After a change of the rules.",
  ),
} as const satisfies Record<string, MetricRow>;

/** Every metric of imhook's own, by name. Registration, the guide's table and the tests follow from it. */
export const METRICS = { ...WORKER_METRICS, ...SERVER_METRICS };

export type MetricName = keyof typeof METRICS;
