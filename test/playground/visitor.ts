import type { BrowserContext, Page } from 'playwright-core'
import { stageBrowser } from '../browser/stage.ts'

/** A browser with nothing in it, and what it complained about. */
export type Visitor = {
  readonly context: BrowserContext
  /** Console errors, errors of scripts and requests to other hosts, in one list. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export async function openBrowser(viewport: { width: number; height: number }): Promise<Visitor> {
  const browser = await stageBrowser()
  const context = await browser.newContext({ viewport, locale: 'ru-RU', acceptDownloads: true })
  const complaints: string[] = []
  context.on('request', request => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|about:|blob:)/.test(request.url()))
      complaints.push(`request to ${request.url()}`)
  })
  context.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  context.on('weberror', error => complaints.push(error.error().message))
  return { context, complaints, close: () => browser.close() }
}

/** The page at this address, once its workbook is there. */
export async function visit({ context }: Visitor, url: string): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(url)
  await page.getByRole('tablist', { name: 'Листы' }).waitFor({ timeout: 150_000 })
  return page
}
