import type http from 'node:http'
import type { Link } from './link.ts'

/** Server-sent events: the present state first, then every change. */
export function follow(link: Link, response: http.ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
  const leave = link.follow(news => response.write(`data: ${JSON.stringify(news)}\n\n`))
  response.on('close', leave)
}
