import type { Page } from 'playwright-core'
import { stagePlay } from '../browser/stage.ts'
import {
  agree,
  becomeSomeone,
  chooseFromList,
  chooseInMenu,
  closeDialog,
  goTo,
  insideDialog,
  openSheet,
  typeInto,
  untilIdle,
} from './hands.ts'
import { addressIn, sheetText } from './sheetText.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

const MENU = 'Дорожная карта'

/** A newcomer's first quarter of an hour, the steps follow one another. */
describe('a newcomer at 1280×800', () => {
  let visitor: Visitor
  let page: Page

  beforeAll(async () => {
    visitor = await openBrowser({ width: 1280, height: 800 })
    page = await visit(visitor, await stagePlay('morning'))
  }, 200_000)
  afterAll(() => visitor.close())

  const step = (title: string, act: () => Promise<void>, timeout = 120_000) => test(title, act, timeout)

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
    await closeDialog(page)
  })

  step('sends them and opens one', async () => {
    await chooseInMenu(page, MENU, 'Отправить письма сейчас')
    expect(await agree(page)).toMatch(/\?/)
    await agree(page)
    await untilIdle(page)
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
    await untilIdle(page)
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
    await untilIdle(page)
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
    await closeDialog(page)
    await openSheet(page, 'Исполнение')
    const decision = await addressIn(page, 'Решение координатора', isSchool12)
    await goTo(page, decision)
    await page.locator(`[data-cell="${decision}"]`).getByText('принято', { exact: true }).waitFor()
  })

  step('met no error and no other host', async () => {
    expect(visitor.complaints).toEqual([])
  })
})
