import type { Browser, Page } from 'playwright-core'
import { shown } from '../addOn/byHand.ts'
import { endOfYear } from '../addOn/newYear/playedYear.ts'
import { choose } from '../addOn/workbook.ts'
import { serveDialog } from './dialogBridge.ts'
import { stageBrowser } from './stage.ts'

jest.setTimeout(120_000)

let browser: Browser
let close: () => Promise<void>

beforeAll(async () => {
  browser = await stageBrowser()
})
afterEach(async () => close())
afterAll(async () => browser.close())

type Year = ReturnType<typeof endOfYear>

async function openNewYear(host: Year): Promise<Page> {
  choose(host, 'Новый учебный год…')
  const bridge = await serveDialog(host)
  const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, locale: 'ru-RU' })
  const page = await context.newPage()
  close = async () => {
    await context.close()
    await bridge.close()
  }
  await page.goto(bridge.address)
  return page
}

const rowOf = (page: Page, text: string) => page.locator('.plan tbody tr').filter({ hasText: text }).first()

it('shows every deadline before and after, reads what is typed at once, and writes nothing before it is confirmed', async () => {
  const host = endOfYear()
  const page = await openNewYear(host)
  const before = host.snapshot()
  await page.locator('.newYear').waitFor()
  expect(await page.locator('h1').innerText()).toBe('Новый учебный год: 2022/23 → 2023/24')
  expect(await page.locator('.newYear > .notice').innerText()).toContain(
    '32 поручения не исполнены: они останутся в архиве.',
  )
  expect(await page.locator('.plan tbody tr').count()).toBe(19)
  const third = rowOf(page, 'До 21.10.2022')
  expect(await third.locator('textarea').inputValue()).toBe('До 20.10.2023')
  expect(await third.locator('td').nth(5).innerText()).toContain('Перенесён с выходного дня.')
  await third.locator('textarea').fill('до 28 октября')
  expect(await third.locator('td').nth(4).innerText()).toContain('до 28 октября 2023 г.')
  expect(await third.locator('td').nth(5).innerText()).toMatch(/Изменён вами\.\s*Выходной день\./)
  await third.getByRole('button', { name: 'Вернуть предложенный' }).click()
  expect(await third.locator('textarea').inputValue()).toBe('До 20.10.2023')
  expect(JSON.stringify(host.snapshot())).toBe(JSON.stringify(before))
})

it('a period that cannot be is said and cannot be confirmed; another year moves every date', async () => {
  const page = await openNewYear(endOfYear())
  await page.locator('.newYear').waitFor()
  await page.getByLabel('Окончание плана').fill('2023-01-01')
  expect(await page.getByRole('alert').innerText()).toBe('Окончание плана раньше его начала.')
  expect(await page.getByRole('button', { name: 'Начать новый год' }).isDisabled()).toBe(true)
  await page.getByLabel('Начало плана').fill('2024-09-01')
  await page.getByLabel('Окончание плана').fill('2025-08-31')
  expect(await rowOf(page, 'До 11.10.2022').locator('textarea').inputValue()).toBe('До 11.10.2024')
})

it('works by keyboard alone', async () => {
  const host = endOfYear()
  const page = await openNewYear(host)
  await page.locator('.newYear').waitFor()
  const focusOn = async (what: string) => {
    for (let presses = 0; presses < 100; presses++) {
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(what)})`)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never comes to ${what}`)
  }
  await focusOn('.yearFacts input[type="text"]')
  await page.keyboard.insertText('98-а')
  await focusOn('td input[type="checkbox"]')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await focusOn('td textarea')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('до 12 октября')
  await focusOn('button.main')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Готово' }).waitFor()
  const rows = shown(host, 'Дорожная карта')
  expect([rows.length, rows[0]?.text('Срок по приказу'), rows[0]?.text('Окончание')]).toEqual([
    18,
    'до 12 октября',
    '12.10.2023',
  ])
  expect(shown(host, 'Настройки')[0]?.text('Значение')).toBe('98-а')
})

it('a change that was cut short is gone on with from the dialog', async () => {
  const host = endOfYear()
  let page = await openNewYear(host)
  await page.locator('.newYear').waitFor()
  host.plan([{ kind: 'kill', atCall: 700 }])
  await page.getByRole('button', { name: 'Начать новый год' }).click()
  await page.getByRole('alert').filter({ hasText: 'Прежний год не потерян' }).waitFor()
  host.plan([])
  await close()
  page = await openNewYear(host)
  await page.getByRole('button', { name: 'Продолжить' }).click()
  await page.getByRole('heading', { name: 'Готово' }).waitFor()
  expect(await page.getByRole('status').innerText()).toContain('65 поручений')
})
