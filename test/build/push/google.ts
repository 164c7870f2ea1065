import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { TLSSocket } from 'node:tls'
import { answerOf } from './api.ts'
import { makeCertificates } from './certificates.ts'
import type { Projects } from './projects.ts'

/** A proxy on loopback behind which Google is played; every other host is refused. */
export type Google = {
  /** For HTTPS_PROXY. */
  readonly proxy: string
  /** PEM of the authority, for NODE_EXTRA_CA_CERTS. */
  readonly authority: string
  /** «PUT script.googleapis.com/v1/…» in order. */
  readonly requests: readonly string[]
  /** Hosts that were asked for and refused. */
  readonly strangers: readonly string[]
  readonly close: () => Promise<void>
}

const HOSTS = ['script.googleapis.com', 'www.googleapis.com']

export async function startGoogle(projects: Projects): Promise<Google> {
  const { authority, server } = makeCertificates(HOSTS)
  const requests: string[] = []
  const strangers: string[] = []
  const behind = createServer((request, response) => {
    requests.push(`${request.method} ${addressOf(request)}`)
    void reply(projects, request, response)
  })
  const proxy = createServer((request, response) => {
    strangers.push(request.url ?? '')
    response.writeHead(403).end()
  })
  proxy.on('connect', ({ url = '' }, socket) => {
    if (!HOSTS.some(host => url === `${host}:443`)) {
      strangers.push(url)
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    const secured = new TLSSocket(socket, { isServer: true, key: server.key, cert: server.certificate })
    secured.on('error', () => socket.destroy())
    behind.emit('connection', secured)
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  return {
    proxy: `http://127.0.0.1:${portOf(proxy.address())}`,
    authority,
    requests,
    strangers,
    close: () =>
      new Promise(resolve => {
        behind.closeAllConnections()
        proxy.closeAllConnections()
        proxy.close(() => resolve())
      }),
  }
}

async function reply(projects: Projects, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const { status, body } = answerOf(projects, {
    method: request.method ?? '',
    url: addressOf(request),
    token: request.headers.authorization ?? '',
    body: Buffer.concat(chunks).toString('utf8'),
  })
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' })
  response.end(JSON.stringify(body))
}

function addressOf({ headers, url = '' }: IncomingMessage): string {
  return `${headers.host}${url}`
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.')
  return address.port
}
