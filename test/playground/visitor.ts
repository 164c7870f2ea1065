import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../local/host/services/chromium.ts'

/** A browser with nothing in it, and what it complained about. */
export type Visitor = {
  readonly context: BrowserContext
  /** Console errors, errors of scripts and requests to other hosts, in one list. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function openBrowser(viewport: { width: number; height: number }): Promise<Visitor> {
  const executablePath = findChromium(process.env['PATH'] ?? '')
  if (executablePath === null) throw new Error('No Chromium on the search path.')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'visitor-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: FLAGS,
    viewport,
    locale: 'ru-RU',
    acceptDownloads: true,
  })
  const complaints: string[] = []
  context.on('request', request => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|about:|blob:)/.test(request.url()))
      complaints.push(`request to ${request.url()}`)
  })
  context.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  context.on('weberror', error => complaints.push(error.error().message))
  return {
    context,
    complaints,
    close: async () => {
      await context.close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The page at this address, once its workbook is there. */
export async function visit({ context }: Visitor, url: string): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(url)
  await page.getByRole('tablist', { name: 'Листы' }).waitFor({ timeout: 150_000 })
  return page
}
