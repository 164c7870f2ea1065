import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import {
  agree,
  becomeSomeone,
  chooseFromList,
  chooseInMenu,
  goTo,
  insideDialog,
  openSheet,
  typeInto,
  untilIdle,
} from './hands.ts'
import { type Launched, launch, stateFolder } from './launch.ts'
import { addressIn, sheetText } from './sheetText.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

const MENU = 'Дорожная карта'
const YEAR_MS = 900_000

/** A newcomer's first quarter of an hour, the steps follow one another. */
describe('a newcomer at 1280×800', () => {
  let playground: Launched
  let visitor: Visitor
  let page: Page

  beforeAll(async () => {
    playground = await launch(stateFolder(), '--port', '4171')
    visitor = await openBrowser({ width: 1280, height: 800 })
    page = await visit(visitor, playground.url)
  }, 200_000)
  afterAll(async () => {
    await visitor.close()
    await playground.kill()
  })

  const step = (title: string, act: () => Promise<void>, timeout = 120_000) => test(title, act, timeout)

  const closeDialog = async () => {
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
  }
  const isSchool12 = (text: (header: string) => string) =>
    text('Исполнитель') === 'СОШ №12' && text('Срок') === '15.10.2022'

  step('sees the plan in colours', async () => {
    await openSheet(page, 'Исполнение')
    const yellow = page.locator('[data-cell^="H"]').filter({ hasText: '12.10.2022' }).first()
    const background = await yellow.evaluate(cell => getComputedStyle(cell).backgroundColor)
    expect(background).not.toBe('rgba(0, 0, 0, 0)')
    expect(background).not.toBe('rgb(255, 255, 255)')
  })

  step('looks at the letters of the morning before they are sent', async () => {
    await chooseInMenu(page, MENU, 'Посмотреть письма на сегодня')
    await insideDialog(page).getByText('school12@example.invalid').first().waitFor()
    expect(await page.locator('header .count').first().innerText()).toBe('0')
    await closeDialog()
  })

  step('sends them and opens one', async () => {
    await chooseInMenu(page, MENU, 'Отправить письма сейчас')
    expect(await agree(page)).toMatch(/\?/)
    await agree(page)
    await page.getByRole('button', { name: 'Письма' }).click()
    await page.getByRole('button', { name: /^СОШ №12/ }).click()
    await page.frameLocator('.letter iframe').getByText('Здравствуйте').waitFor()
    await page.getByLabel('Письма').getByRole('button', { name: 'Закрыть' }).click()
  })

  step('becomes school №12 and reports without a document: the row says what is wrong', async () => {
    await becomeSomeone(page, 'СОШ №12')
    await openSheet(page, 'Исполнение')
    await chooseFromList(page, await addressIn(page, 'Статус', isSchool12), 'выполнено')
    await chooseInMenu(page, MENU, 'Проверить строки')
    await agree(page)
    await goTo(page, await addressIn(page, 'Замечания', isSchool12))
    expect(await page.getByLabel(/^Содержимое ячейки/).inputValue()).toMatch(/дат/)
  })

  step('reports with the day and the document: nothing is wrong any more', async () => {
    await typeInto(page, await addressIn(page, 'Дата исполнения', isSchool12), '11.10.2022')
    await typeInto(
      page,
      await addressIn(page, 'Подтверждающий документ', isSchool12),
      'https://school12.example.invalid/opros',
    )
    await chooseInMenu(page, MENU, 'Проверить строки')
    await agree(page)
    const row = (await sheetText(page)).rows.find(({ text }) => isSchool12(text))
    expect(row?.text('Замечания')).toBe('')
    expect(row?.text('Статус')).toBe('выполнено')
  })

  step('is the coordinator again and accepts', async () => {
    await becomeSomeone(page, 'Координатор')
    await chooseInMenu(page, MENU, 'Приёмка отчётов')
    const report = insideDialog(page).getByRole('row', { name: /СОШ №12/ })
    await report.getByRole('checkbox').check()
    await insideDialog(page).getByRole('button', { name: 'Принять', exact: true }).click()
    await insideDialog(page).getByRole('status').filter({ hasText: 'Принято: 1 отчёт.' }).waitFor()
    await closeDialog()
    await openSheet(page, 'Исполнение')
    const decision = await addressIn(page, 'Решение координатора', isSchool12)
    await goTo(page, decision)
    expect(await page.locator(`[data-cell="${decision}"]`).innerText()).toBe('принято')
  })

  step(
    'moves the clock to June',
    async () => {
      await page.locator('summary', { hasText: 'вт, 11.10.2022' }).click()
      await page.getByLabel('Перейти к дню').fill('2023-06-01')
      await page.keyboard.press('Enter')
      await page.locator('summary', { hasText: '01.06.2023' }).waitFor({ timeout: YEAR_MS })
      await untilIdle(page, YEAR_MS)
    },
    YEAR_MS,
  )

  step('opens the report, as of the new day, and keeps it on a sheet', async () => {
    await chooseInMenu(page, MENU, 'Отчёт…')
    const write = insideDialog(page).getByRole('button', { name: 'Записать на лист «Отчёт»' })
    const paper = insideDialog(page).frameLocator('iframe')
    await paper.getByText('1 июня 2023').first().waitFor({ timeout: 60_000 })
    expect(await paper.locator('body').innerText()).toContain('161-а')
    await write.click()
    await insideDialog(page).getByText('Отчёт записан на лист «Отчёт».').waitFor({ timeout: 60_000 })
    await closeDialog()
    await openSheet(page, 'Отчёт')
  })

  step('reads the summary and downloads a workbook that opens', async () => {
    await openSheet(page, 'Сводка')
    expect((await sheetText(page)).rows.length).toBeGreaterThan(5)
    const download = page.waitForEvent('download')
    await chooseInMenu(page, 'Файл', 'Скачать .xlsx')
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(await (await download).path())
    const tabs = await page.getByRole('tab').allInnerTexts()
    expect(book.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name)).toEqual(tabs)
    expect(book.getWorksheet('Исполнение')?.rowCount).toBeGreaterThan(65)
  })

  step('met no error and no other host', async () => {
    expect(visitor.complaints).toEqual([])
  })
})
