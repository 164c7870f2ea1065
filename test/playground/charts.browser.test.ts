import type { Page } from 'playwright-core'
import { stagePlay } from '../browser/stage.ts'
import { goTo, openSheet } from './hands.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

/** The charts of «Сводка» on the page. */
describe('a chart on the page', () => {
  let visitor: Visitor
  let page: Page

  beforeAll(async () => {
    visitor = await openBrowser({ width: 1400, height: 900 })
    page = await visit(visitor, await stagePlay('morning'))
    await openSheet(page, 'Сводка')
    await goTo(page, 'T2')
  }, 200_000)
  afterAll(() => visitor.close())

  const figure = () => page.getByRole('figure', { name: 'Исполнение по школам' })

  test('is drawn in the colours of its series', async () => {
    const colours = await figure()
      .locator('canvas')
      .evaluate(canvas => {
        const { width, height } = canvas as HTMLCanvasElement
        const { data } =
          (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height) ?? {}
        const seen = new Set<string>()
        for (let at = 0; data && at < data.length; at += 4)
          seen.add(`${data[at]},${data[at + 1]},${data[at + 2]},${data[at + 3]}`)
        return [...seen]
      })
    // Work in hand and work that has not begun: #e9d66b and #d5d8dc.
    expect(colours).toEqual(expect.arrayContaining(['233,214,107,255', '213,216,220,255']))
  })

  test('is told as a table with the figures of the sheet', async () => {
    const row = figure().getByRole('row', { name: 'СОШ №12' })
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['0', '0', '0', '0', '0', '7', '5', '0'])
  })

  test('hangs on its cell and scrolls with it', async () => {
    const place = async () => {
      const cell = await page.locator('[data-cell="Q9"]').boundingBox()
      const chart = await page.getByRole('figure', { name: 'Ход исполнения по неделям' }).boundingBox()
      if (!cell || !chart) throw new Error('Out of sight.')
      return { left: Math.round(chart.x - cell.x), top: Math.round(chart.y - cell.y), y: chart.y }
    }
    const before = await place()
    await page.mouse.move(900, 500)
    await page.mouse.wheel(0, 60)
    await page.waitForFunction(
      y => (document.querySelector('[aria-label^="Ход"]')?.getBoundingClientRect().y ?? y) < y,
      before.y,
    )
    // One column of 100 pixels from P to Q.
    expect(before.left).toBe(-100)
    expect(await place()).toMatchObject({ left: before.left, top: before.top })
    expect(visitor.complaints).toEqual([])
  }, 60_000)
})
