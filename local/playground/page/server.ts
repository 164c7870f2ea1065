import type { Answer, Command, CommandReply, NumberedNews, Outcome, Place } from '../protocol.ts'
import { createHeard } from './heard.ts'

const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? ''

/** This page among others that show the same workbook. */
export const TAB = crypto.randomUUID()

const heard = createHeard()

/** `at` is the cell where the person is. The outcome is there once the page has heard what came of the command. */
export async function carryOut(command: Command, at: Place | null): Promise<Outcome> {
  try {
    const { outcome, told }: CommandReply = await post('/command', { tab: TAB, command, at })
    await heard.until(told)
    return outcome
  } catch {
    return { ok: false, message: 'Площадка не отвечает. Запустите её снова: npm start.' }
  }
}

export function answer(given: Answer): Promise<unknown> {
  return post('/answer', given)
}

export function stopClock(): Promise<unknown> {
  return post('/stop', null)
}

/** An address of the server with the page's token in it. */
export function addressOf(path: string): string {
  return `${path}?token=${token}`
}

/** News until the page is left; `lost` tells whether the server is out of reach at the moment. */
export function followNews(hear: (news: NumberedNews) => void, lost: (isLost: boolean) => void): () => void {
  const source = new EventSource(addressOf('/news'))
  source.onopen = () => lost(false)
  source.onmessage = event => {
    const news: NumberedNews = JSON.parse(event.data)
    hear(news)
    heard.hear(news.number)
  }
  source.onerror = () => {
    lost(true)
    heard.lose()
    // A server that was started anew gives other tokens: the browser would not try again.
    if (source.readyState === EventSource.CLOSED) location.reload()
  }
  return () => source.close()
}

async function post(path: string, value: unknown) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'x-token': token, 'content-type': 'application/json' },
    body: JSON.stringify(value),
  })
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}
