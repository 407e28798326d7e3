import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { basicSetup } from "codemirror";
import type { RuleFault } from "../../../../../generated/operator.ts";
import { knownKeys } from "./complete-rules.ts";
import { EDITOR_LOOK } from "./editor-theme.ts";
import { toDiagnostics } from "./to-diagnostics.ts";

/** An editor of rules. */
export interface RulesEditor {
  /** Replaces the text, if it is another one. */
  setText(text: string): void;
  setReadOnly(isReadOnly: boolean): void;
  showFaults(faults: readonly RuleFault[]): void;
  /** Puts the cursor into a line, from 1. */
  goTo(line: number): void;
  destroy(): void;
}

export interface EditorOptions {
  parent: HTMLElement;
  text: string;
  isReadOnly: boolean;
  label: string;
  onChange(text: string): void;
}

/**
 * Opens an editor in a shadow root below `parent`: its styles are adopted there, which the content policy allows, while a style element in the page would
 * be refused. Tab indents; Escape and then Tab leaves.
 */
export function createEditor({ parent, text, isReadOnly, label, onChange }: EditorOptions): RulesEditor {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open" });
  const writable = new Compartment();
  const restrictions = (isFixed: boolean) => [EditorState.readOnly.of(isFixed), EditorView.editable.of(!isFixed)];
  const view = new EditorView({
    root,
    parent: root,
    doc: text,
    extensions: [
      basicSetup,
      keymap.of([indentWithTab]),
      yaml(),
      EDITOR_LOOK,
      lintGutter(),
      writable.of(restrictions(isReadOnly)),
      EditorState.languageData.of(() => [{ autocomplete: completeKeys }]),
      EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) onChange(state.doc.toString());
      }),
    ],
  });

  return {
    setText: (next) => {
      const now = view.state.doc.toString();
      if (next !== now) view.dispatch({ changes: { from: 0, to: now.length, insert: next } });
    },
    setReadOnly: (isFixed) => view.dispatch({ effects: writable.reconfigure(restrictions(isFixed)) }),
    showFaults: (faults) => view.dispatch(setDiagnostics(view.state, toDiagnostics(faults, view.state.doc))),
    goTo: (line) => {
      const { from } = view.state.doc.line(Math.min(line, view.state.doc.lines));
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

/** Lines above the cursor that are looked at. */
const LINES_ABOVE = 200;

function completeKeys({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const { number, from } = state.doc.lineAt(pos);
  const written = /[\w-]*$/.exec(state.sliceDoc(from, pos))?.[0] ?? "";
  if (written === "" && !explicit) return null;
  const above = Array.from(
    { length: Math.min(number - 1, LINES_ABOVE) },
    (_, index) => state.doc.line(number - 1 - index).text,
  ).toReversed();
  const options = knownKeys([...above, state.sliceDoc(from, pos)]).map(
    ({ label, detail }): Completion => ({ label, info: detail, type: "property", apply: `${label}: ` }),
  );
  return options.length === 0 ? null : { from: pos - written.length, options, validFor: /^[\w-]*$/ };
}
