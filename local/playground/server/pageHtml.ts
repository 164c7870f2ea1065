import { randomBytes } from 'node:crypto'
import type { Reply } from './reply.ts'

/** The grid puts a style of its own into the page; the nonce is what it may do so by. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

export function pageHtml(token: string): Reply {
  const nonce = randomBytes(16).toString('base64')
  return { status: 200, type: 'text/html', policy: policy(nonce), body: html(token, nonce) }
}

function html(token: string, nonce: string): string {
  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="token" content="${token}">
<meta name="csp-nonce" content="${nonce}">
<title>Веха: площадка</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="root"><p class="starting" role="status">Готовлю таблицу…</p></div>
<script src="/page.js"></script>
</body>
</html>
`
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1a4f8b"/><path d="M10 26V6l13 5.5L13 16v10z" fill="#fff"/></svg>'
