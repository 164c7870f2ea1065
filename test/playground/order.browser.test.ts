import path from 'node:path'
import type { Page } from 'playwright-core'
import { stagePlay } from '../browser/stage.ts'
import { agree, chooseInMenu, insideDialog, openSheet, untilIdle } from './hands.ts'
import { sheetText } from './sheetText.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

const MENU = 'Дорожная карта'
const LONG = 180_000

/** Another order, chosen from the disk and read by the add-on's own dialog. */
describe('another order', () => {
  let visitor: Visitor

  beforeAll(async () => {
    visitor = await openBrowser({ width: 1280, height: 800 })
  }, LONG)
  afterAll(() => visitor.close())

  test.each([['kedrovoklyuchevskoy-87-p.html'], ['tikhopolyansky-340.docx'], ['starolipovsky-sheet.tsv']])(
    '%s',
    async file => {
      const page = await visit(visitor, await stagePlay('morning'))
      page.once('dialog', dialog => dialog.accept())
      await chooseInMenu(page, 'Файл', 'Пустая таблица для другого приказа')
      await page.getByRole('tab', { name: 'Лист1' }).waitFor()
      await untilIdle(page)
      await chooseInMenu(page, MENU, 'Подготовить книгу')
      await untilAnswered(page)
      await chooseInMenu(page, MENU, 'Загрузить приказ')
      const inside = insideDialog(page)
      await inside.locator('input[type=file]').setInputFiles(path.resolve('test/fixtures/orders', file))
      await inside.getByRole('button', { name: /^Загрузить/ }).click()
      await inside.getByText(/^Приказ загружен:/).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
      await openSheet(page, 'Дорожная карта')
      const { rows } = await sheetText(page)
      expect(rows.filter(({ text }) => text('Мероприятие') !== '').length).toBeGreaterThan(3)
      await page.close()
    },
    LONG,
  )

  test('met no error and no other host', () => {
    expect(visitor.complaints).toEqual([])
  })
})

/** Whatever the run asks is agreed to, until nothing runs any more. */
async function untilAnswered(page: Page): Promise<void> {
  const question = page.getByRole('alertdialog')
  for (;;) {
    await question.or(page.locator('.app[data-busy=false]')).first().waitFor()
    if ((await question.count()) === 0) return
    await agree(page)
  }
}
