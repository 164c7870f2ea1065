import { randomBytes } from 'node:crypto'
import http from 'node:http'
import type { PageBundle } from './bundles.ts'
import { postRoutes } from './commands.ts'
import { getRoutes } from './contents.ts'
import type { Link } from './link.ts'
import { follow } from './news.ts'
import { pageHtml } from './pageHtml.ts'
import { type Reply, send } from './reply.ts'

/** Every address but the page itself, its script and its style wants the token that the page carries. */
export function createServer(link: () => Link, bundle: Promise<PageBundle>): http.Server {
  const token = randomBytes(16).toString('hex')
  return http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (!isLocal(request.headers.host)) return send(response, NOT_HERE)
    if (url.pathname === '/news' && url.searchParams.get('token') === token) return follow(link(), response)
    replyTo(request, url)
      .then(reply => send(response, reply))
      .catch((error: Error) => send(response, { status: 500, type: 'text/plain', body: error.message }))
  })

  async function replyTo(request: http.IncomingMessage, url: URL): Promise<Reply> {
    const own = request.method === 'GET' ? await ownFile(url.pathname) : null
    if (own !== null) return own
    const given = url.searchParams.get('token') ?? request.headers['x-token']
    if (given !== token) return NOT_HERE
    const routes = request.method === 'POST' ? postRoutes : getRoutes
    for (const { path, reply } of routes) {
      const match = path.exec(url.pathname)
      if (match !== null) return reply({ link: link(), request, bundle, match: match.slice(1) })
    }
    return NOT_FOUND
  }

  async function ownFile(path: string): Promise<Reply | null> {
    switch (path) {
      case '/':
        return pageHtml(token)
      case '/page.js':
        return { status: 200, type: 'text/javascript', body: (await bundle).script }
      case '/page.css':
        return { status: 200, type: 'text/css', body: (await bundle).style }
      default:
        return null
    }
  }
}

const NOT_HERE: Reply = {
  status: 403,
  type: 'text/plain',
  body: 'Эта страница открывается только по своему адресу.',
}
const NOT_FOUND: Reply = { status: 404, type: 'text/plain', body: 'Такой страницы нет.' }

/** A name that another site makes point at this machine is not ours. */
function isLocal(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '')
}
