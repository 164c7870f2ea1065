import type { Page } from 'playwright-core'
import { stagePlay } from '../browser/stage.ts'
import { untilIdle } from './hands.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

const YEAR_MS = 900_000
const MONTHS = ['2022-10', '2022-11', '2022-12', '2023-01', '2023-02', '2023-03', '2023-04', '2023-05']

/** Eight months on the page, morning rounds and all; what else there is to see in June begins with a prepared state. */
describe('the clock', () => {
  let visitor: Visitor
  let page: Page

  beforeAll(async () => {
    visitor = await openBrowser({ width: 1280, height: 800 })
    page = await visit(visitor, await stagePlay('morning'))
  }, 200_000)
  afterAll(() => visitor.close())

  test(
    'moves the clock to June',
    async () => {
      await page.locator('summary', { hasText: 'вт, 11.10.2022' }).click()
      await page.getByLabel('Перейти к дню').fill('2023-06-01')
      await watchDays(page)
      await page.keyboard.press('Enter')
      await page.locator('summary', { hasText: '01.06.2023' }).waitFor({ timeout: YEAR_MS })
      await untilIdle(page, YEAR_MS)
      const days = await daysSeen(page)
      expect(days).toEqual([...days].sort())
      expect([...new Set(days.map(day => day.slice(0, 7)))]).toEqual([...MONTHS, '2023-06'])
      await page.getByRole('button', { name: 'Письма' }).click()
      const sent = await page
        .locator('.letters time')
        .evaluateAll(times => times.map(time => time.getAttribute('datetime')?.slice(0, 7)))
      expect([...new Set(sent)].sort()).toEqual(MONTHS)
      expect(sent.length).toBeGreaterThan(100)
    },
    YEAR_MS,
  )

  test('met no error and no other host', () => {
    expect(visitor.complaints).toEqual([])
  })
})

/** Writes down each day that the page names on the way. */
async function watchDays(page: Page): Promise<void> {
  await page.evaluate(() => {
    const days = new Set<string>()
    Object.assign(window, { daysSeen: days })
    const look = () => {
      const words = document.querySelector('.status.busy')?.textContent ?? ''
      const [, day, month, year] = /^Идёт время: (\d\d)\.(\d\d)\.(\d{4})$/.exec(words) ?? []
      if (day !== undefined) days.add(`${year}-${month}-${day}`)
    }
    new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}

function daysSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...Reflect.get(window, 'daysSeen')])
}
