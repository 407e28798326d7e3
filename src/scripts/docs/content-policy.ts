import { createHash } from "node:crypto";

/**
 * Puts a content security policy at the head of a page: scripts of the site itself and those that stand in the page, nothing from elsewhere,
 * and no connections. Redoc writes its styles while it runs, so styles are let in. It stands in the page, and not in a header, so that it
 * holds wherever the site is published.
 */
export function withContentPolicy(html: string): string {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${inlineScripts(html).map(hashOf).join(" ")}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace("<head>", `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
