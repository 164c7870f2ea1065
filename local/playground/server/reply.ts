import type http from 'node:http'
import type { PageBundle } from './bundles.ts'
import type { Link } from './link.ts'

export type Reply = {
  readonly status: number
  /** Without the charset, which is always UTF-8. */
  readonly type: string
  readonly body: string | Uint8Array
  /** Content security policy; without one nothing may be loaded. */
  readonly policy?: string
  readonly download?: string
}

export type Route = {
  readonly path: RegExp
  readonly reply: (call: Call) => Reply | Promise<Reply>
}

export type Call = {
  readonly link: Link
  readonly request: http.IncomingMessage
  readonly bundle: Promise<PageBundle>
  /** What the groups of the path matched. */
  readonly match: readonly string[]
}

export function send(response: http.ServerResponse, { status, type, body, policy, download }: Reply): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy ?? "default-src 'none'; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...(download === undefined
      ? {}
      : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(download)}` }),
  })
  response.end(body)
}

export function json(value: unknown): Reply {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) }
}
