import {html} from './markup.ts'
import {contentPolicy, raw} from './page-policy.ts'

const style = `:root{color-scheme:light dark}body{font:17px/1.5 system-ui,'Segoe UI',sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}`
const script = `new EventSource(document.body.dataset.base + 'events').addEventListener('change', () => location.reload());`

/** What a served review shows while its release cannot be read. It loads anew as soon as the file changes. */
export function faultPage(file: string, fault: string, base: string): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script, true)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Review of ${file}</title><style>${raw(style)}</style></head>
<body data-base="${base}"><main><h1>Review of ${file}</h1><p role="alert">${fault}</p><p>The page follows the file and comes back when it can be read.</p></main>
<script>${raw(script)}</script></body></html>
`.html
}
