import fs from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../host/services/chromium.ts'

/** `npm run screenshots -- http://127.0.0.1:PORT/`: pictures for the README, taken from a playground just started anew. */

const FOLDER = path.resolve('local/playground/pictures')
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
]

await takePictures(process.argv[2])

async function takePictures(url: string | undefined): Promise<void> {
  const executablePath = findChromium(process.env['PATH'] ?? '')
  if (url === undefined || executablePath === null) {
    console.error('Нужны Chromium и адрес площадки: npm start -- --fresh, затем npm run screenshots -- АДРЕС')
    process.exitCode = 1
    return
  }
  fs.mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ru-RU' })
  page.setDefaultTimeout(150_000)
  const picture = async (name: string) => {
    await page.locator('.status.busy').waitFor({ state: 'detached' })
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`) })
  }
  await page.goto(url)
  await page.getByRole('tab', { name: 'Сегодня', exact: true, selected: true }).waitFor()
  await page.locator('[data-cell="A6"]').waitFor()
  await picture('today')
  await page.getByRole('tab', { name: 'Исполнение', exact: true }).click()
  await page.locator('[data-cell="C5"]').waitFor()
  await picture('plan')
  await page.locator('summary', { hasText: 'Дорожная карта' }).click()
  await page.getByRole('menuitem', { name: 'Отправить письма сейчас' }).click()
  await page.getByRole('button', { name: 'Да', exact: true }).click()
  await page.getByRole('button', { name: 'ОК', exact: true }).click()
  await page.getByRole('button', { name: 'Письма' }).click()
  await page.locator('.letters button').first().click()
  await page.frameLocator('.letter iframe').getByText('Здравствуйте').waitFor()
  await picture('letter')
  await browser.close()
}
