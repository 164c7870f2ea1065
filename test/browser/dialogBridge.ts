import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Host } from '../../local/host/host.ts'

export type DialogBridge = { readonly address: string; close(): Promise<void> }

/**
 * Serves the dialog that the host opened last, on loopback, with a `google.script.run` that calls the script in
 * the host as Google would: what a function throws goes to the failure handler.
 */
export async function serveDialog(host: Host): Promise<DialogBridge> {
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const { name, args } = JSON.parse(await bodyOf(request))
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answerOf(host, name, args)))
    } else if (request.url === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(pageOf(host))
    } else {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pageOf(host: Host): string {
  const html = host.dialogs[host.dialogs.length - 1]?.html ?? ''
  return html.replace('<head>', () => `<head><script>${RUNNER}</script>`)
}

function answerOf(host: Host, name: string, args: readonly unknown[]) {
  try {
    return { value: host.call('dialog', name, ...args) ?? null }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** What Google puts into the frame of a dialog, as far as a dialog uses it. */
const RUNNER = `
const runner = (onSuccess, onFailure) => new Proxy({}, {
  get: (_, name) => {
    if (name === 'withSuccessHandler') return handler => runner(handler, onFailure)
    if (name === 'withFailureHandler') return handler => runner(onSuccess, handler)
    return (...args) => {
      fetch('/', { method: 'POST', body: JSON.stringify({ name, args }) })
        .then(response => response.json())
        .then(answer => ('error' in answer ? onFailure(new Error(answer.error)) : onSuccess(answer.value)))
    }
  },
})
window.google = { script: { run: runner(() => {}, () => {}) } }
`
