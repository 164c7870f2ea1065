import type { Browser, Page } from 'playwright-core'
import type { Host } from '../../local/host/host.ts'
import { choose } from '../addOn/workbook.ts'
import { serveDialog } from './dialogBridge.ts'

export type OpenDialog = {
  readonly page: Page
  /** Addresses that the page asked for besides the dialog's own. */
  readonly strangers: readonly string[]
  close(): Promise<void>
}

/** «Загрузить приказ…» chosen in this workbook, the dialog open in a real browser. */
export function openImport(
  browser: Browser,
  host: Host,
  size = { width: 900, height: 640 },
): Promise<OpenDialog> {
  return openDialog(browser, host, 'Загрузить приказ…', size)
}

/** An item of the menu chosen in this workbook, its dialog open in a real browser. */
export async function openDialog(
  browser: Browser,
  host: Host,
  item: string,
  size: { readonly width: number; readonly height: number },
): Promise<OpenDialog> {
  choose(host, item)
  const bridge = await serveDialog(host)
  const context = await browser.newContext({ viewport: size, locale: 'ru-RU' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: bridge.address })
  const page = await context.newPage()
  const strangers: string[] = []
  context.on('request', request => {
    if (request.url() !== bridge.address) strangers.push(request.url())
  })
  await page.goto(bridge.address)
  // The page listens to the window once its first frame is drawn.
  await page.evaluate(
    'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
  )
  return {
    page,
    strangers,
    close: async () => {
      await context.close()
      await bridge.close()
    },
  }
}

/** Puts HTML and text on the clipboard and presses Ctrl+V in the field. */
export async function pasteInto(page: Page, html: string, text: string): Promise<void> {
  await page.locator('#order').focus()
  await page.evaluate(`navigator.clipboard.write([new ClipboardItem({
    'text/html': new Blob([${JSON.stringify(html)}], { type: 'text/html' }),
    'text/plain': new Blob([${JSON.stringify(text)}], { type: 'text/plain' }),
  })])`)
  await page.keyboard.press('Control+V')
}

/** A file let go over the window. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(`(() => {
    const data = new DataTransfer()
    const content = Uint8Array.from(atob('${bytes.toString('base64')}'), character => character.charCodeAt(0))
    data.items.add(new File([content], ${JSON.stringify(name)}))
    for (const type of ['dragover', 'drop'])
      document.querySelector('.drop').dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      )
  })()`)
}
