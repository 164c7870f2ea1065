import path from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { runFolder, stagePlay } from '../browser/stage.ts'
import { chooseInMenu, closeDialog, insideDialog, openSheet } from './hands.ts'
import { sheetText } from './sheetText.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

const MENU = 'Дорожная карта'

/** The newcomer's quarter of an hour goes on in June. The steps follow one another. */
describe('a newcomer in June', () => {
  let visitor: Visitor
  let page: Page

  beforeAll(async () => {
    visitor = await openBrowser({ width: 1280, height: 800 })
    page = await visit(visitor, await stagePlay('june'))
  }, 200_000)
  afterAll(() => visitor.close())

  const step = (title: string, act: () => Promise<void>, timeout = 120_000) => test(title, act, timeout)

  step('opens the report, as of the new day, and keeps it on a sheet', async () => {
    await chooseInMenu(page, MENU, 'Отчёт…')
    const write = insideDialog(page).getByRole('button', { name: 'Записать на лист «Отчёт»' })
    const paper = insideDialog(page).frameLocator('iframe')
    await paper.getByText('1 июня 2023').first().waitFor({ timeout: 60_000 })
    expect(await paper.locator('body').innerText()).toContain('161-а')
    await write.click()
    await insideDialog(page).getByText('Отчёт записан на лист «Отчёт».').waitFor({ timeout: 60_000 })
    await closeDialog(page)
    await openSheet(page, 'Отчёт')
  })

  step('reads the summary and downloads a workbook that opens', async () => {
    await openSheet(page, 'Сводка')
    expect((await sheetText(page)).rows.length).toBeGreaterThan(5)
    const download = page.waitForEvent('download')
    await chooseInMenu(page, 'Файл', 'Скачать .xlsx')
    const file = path.join(runFolder(), 'june.xlsx')
    await (await download).saveAs(file)
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(file)
    const tabs = await page.getByRole('tab').allInnerTexts()
    expect(book.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name)).toEqual(tabs)
    expect(book.getWorksheet('Исполнение')?.rowCount).toBeGreaterThan(65)
  })

  step('met no error and no other host', async () => {
    expect(visitor.complaints).toEqual([])
  })
})
