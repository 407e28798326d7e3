import { createHash } from "node:crypto";

/**
 * Adds a content security policy to a page. It allows the site's own scripts and pictures and the scripts in the page, by their hashes, and no
 * connections. It allows all inline styles, because Redoc writes its styles while it runs. The policy is in the page and not in a header, so that
 * it applies wherever the site is published.
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
