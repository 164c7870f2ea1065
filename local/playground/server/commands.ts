import type http from 'node:http'
import type { Answer } from '../../host/host.ts'
import type { Command, CommandReply, Place } from '../protocol.ts'
import { json, type Route } from './reply.ts'

/** An order with its pictures fits; more is a mistake. */
const MOST_BYTES = 64 * 1024 * 1024

type Asked = { readonly tab: string; readonly command: Command; readonly at: Place | null }

export const postRoutes: readonly Route[] = [
  {
    path: /^\/command$/,
    reply: async ({ link, request }) => {
      const { tab, command, at } = (await bodyOf(request)) as Asked
      const outcome = await link.carryOut(tab, command, at)
      const reply: CommandReply = { outcome, told: link.told() }
      return json(reply)
    },
  },
  {
    path: /^\/answer$/,
    reply: async ({ link, request }) => json(link.answer((await bodyOf(request)) as Answer)),
  },
  {
    path: /^\/stop$/,
    reply: ({ link }) => {
      link.stop()
      return json(true)
    },
  },
]

async function bodyOf(request: http.IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > MOST_BYTES) throw new Error('Слишком большой запрос.')
    parts.push(part)
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}
