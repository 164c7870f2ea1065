import fs from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { begunWorkbook } from '../addOn/begun.ts'
import { linesOf, newWorkbook, ORDER_161 } from '../addOn/workbook.ts'
import { dropFile, type OpenDialog, openImport, pasteInto } from './importDialog.ts'
import { stageBrowser } from './stage.ts'

jest.setTimeout(60_000)

const ORDERS = path.join(__dirname, '../fixtures/orders')
const fileOf = (name: string) => fs.readFileSync(path.join(ORDERS, name))

const AMENDING = ORDER_161.replace('Об утверждении', 'О внесении изменений в приказ «Об утверждении')

let browser: Browser
let dialog: OpenDialog

beforeAll(async () => {
  browser = await stageBrowser()
})
afterEach(async () => dialog.close())
afterAll(async () => browser.close())

const LOAD = 'Загрузить в таблицу'
const press = (name: string) => dialog.page.getByRole('button', { name, exact: true }).click()
const previewed = () => dialog.page.locator('.preview').waitFor()
const loaded = async () => {
  await press(LOAD)
  await dialog.page.getByRole('heading', { name: 'Готово' }).waitFor()
}
const rowOf = (text: string) => dialog.page.locator('.plan tbody').filter({ hasText: text }).first()
const correct = (text: string) => rowOf(text).locator('button.correct').click()

it('a pasted web page is previewed, and only then loaded', async () => {
  const host = newWorkbook('2022-10-11')
  dialog = await openImport(browser, host)
  await pasteInto(dialog.page, fileOf('kedrovoklyuchevskoy-87-p.html').toString('utf8'), 'приказ')
  await press('Посмотреть')
  await previewed()
  const expected = JSON.parse(fileOf('kedrovoklyuchevskoy-87-p.expected.json').toString('utf8'))
  expect(await dialog.page.locator('h1').innerText()).toContain(expected.order.number)
  expect(await dialog.page.locator('.plan tr:has(button.correct)').count()).toBe(
    expected.measures.flatMap((measure: { stages: unknown[] }) => measure.stages).length,
  )
  expect(host.snapshot().sheets.map(sheet => sheet.title)).toEqual(['Лист1'])
  await loaded()
  expect(new Set(linesOf(host, 'Школы').map(line => line.text('Наименование')))).toEqual(
    new Set(expected.schools.map((school: { name: string }) => school.name)),
  )
})

it('a dropped .docx goes into the workbook', async () => {
  const host = newWorkbook('2022-10-11')
  dialog = await openImport(browser, host)
  await dropFile(dialog.page, 'приказ.docx', fileOf('tikhopolyansky-340.docx'))
  await previewed()
  await loaded()
  const expected = JSON.parse(fileOf('tikhopolyansky-340.expected.json').toString('utf8'))
  expect(linesOf(host, 'Дорожная карта').map(line => line.text('Мероприятие'))).toEqual(
    expected.measures.flatMap((measure: { title: string; stages: unknown[] }) =>
      measure.stages.map(() => measure.title),
    ),
  )
})

it('what is hostile in a page neither runs nor asks anybody', async () => {
  const host = newWorkbook('2022-10-11')
  dialog = await openImport(browser, host)
  await pasteInto(dialog.page, fileOf('bad/08-script-and-handlers.html').toString('utf8'), 'приказ')
  await press('Посмотреть')
  await previewed()
  expect(await dialog.page.locator('.plan').innerText()).toContain('<script>alert(1)</script>')
  expect(await dialog.page.getByRole('alert').innerText()).toContain('Впишите дату приказа')
  await dialog.page.getByLabel('Дата приказа').fill('2022-10-05')
  expect(await dialog.page.getByLabel('Окончание плана').inputValue()).toBe('2023-08-31')
  await loaded()
  expect(await dialog.page.evaluate('window.__importerRan')).toBeUndefined()
  expect(dialog.strangers).toEqual([])
  expect(
    linesOf(host, 'Дорожная карта')
      .map(line => line.text('Мероприятие'))
      .join(),
  ).toContain('<script>alert(1)</script>')
})

it('a corrected deadline and executor arrive as the coordinator’s own', async () => {
  const host = newWorkbook('2022-10-11')
  dialog = await openImport(browser, host)
  await dropFile(dialog.page, 'приказ.txt', Buffer.from(ORDER_161))
  await previewed()
  await correct('Участие во входном мониторинге')
  const editor = dialog.page.locator('.editor')
  await editor.getByLabel('Окончание').fill('2022-10-20')
  await editor.getByLabel('Убрать: Все ОО').click()
  await editor.getByLabel('Добавить исполнителя…').selectOption('СОШ №5')
  await dialog.page.getByLabel('Кем издан').fill('=Управление')
  await loaded()
  const stage = linesOf(host, 'Дорожная карта').find(line => line.text('№') === '6')
  expect(
    ['Срок по приказу', 'Начало', 'Окончание', 'Срок прочитан как', 'Исполнители', 'Проверено'].map(
      title => stage?.text(title) ?? '',
    ),
  ).toEqual([
    '10.10.2022 - 15.10.2022',
    '10.10.2022',
    '20.10.2022',
    'с 10 по 20 октября 2022 г.',
    'СОШ №5',
    'ИСТИНА',
  ])
  const issuer = linesOf(host, 'Настройки').find(line => line.text('Настройка') === 'Кем издан')
  expect([issuer?.text('Значение'), issuer?.cell('Значение')?.formula]).toEqual(['=Управление', null])
})

it('an order loaded again shows what will change, asks what it cannot know, and keeps the rows', async () => {
  const host = begunWorkbook('2022-10-11')
  const changed = ORDER_161.replace('10.10.2022 - 15.10.2022', '10.10.2022 - 25.10.2022')
    .replace('Зимние каникулы', 'Весенние каникулы')
    .replace(/^14\.\t[^\t]*\t[^\t]*/m, '14.\tИтоговое совещание\tПротокол')
  dialog = await openImport(browser, host)
  await dropFile(dialog.page, 'приказ.txt', Buffer.from(changed))
  await previewed()
  const difference = dialog.page.locator('.difference')
  expect(await difference.innerText()).toContain('Новых: 0, изменится: 2')
  expect(await difference.locator('del').allInnerTexts()).toEqual([
    '10.10.2022 - 15.10.2022',
    'Зимние каникулы',
  ])
  expect(await dialog.page.getByRole('button', { name: LOAD }).isDisabled()).toBe(true)
  expect(await dialog.page.getByRole('alert').innerText()).toContain('какие это строки')
  await dialog.page.locator('.which select').selectOption({ label: 'Это новый этап' })
  expect(await difference.locator('.vanished li').count()).toBe(1)
  await loaded()
  const stages = linesOf(host, 'Дорожная карта')
  expect(stages).toHaveLength(20)
  expect(
    stages.filter(line => line.text('Исключено') === 'ИСТИНА').map(line => line.text('Мероприятие')),
  ).toEqual(['Участие в мониторинге достижения показателей проекта по итогам 2022-2023 учебного года'])
})

it('a plan without a deadline column asks which column it is', async () => {
  const host = newWorkbook('2022-10-11')
  dialog = await openImport(browser, host)
  await dropFile(dialog.page, 'план.tsv', fileOf('bad/03-no-deadline-column.tsv'))
  const question = dialog.page.getByRole('group')
  await question.waitFor()
  expect(await question.locator('label').allInnerTexts()).toEqual([
    '№ п/п',
    'Мероприятие',
    'Результат',
    'Ответственные',
    'Такого столбца нет: загрузить, у всех этапов «срок не указан»',
  ])
  expect(await dialog.page.getByRole('button', { name: 'Продолжить' }).isDisabled()).toBe(true)
  await question.getByLabel('Такого столбца нет').check()
  await press('Продолжить')
  await previewed()
  await loaded()
  expect(linesOf(host, 'Дорожная карта').map(line => line.text('Срок прочитан как'))).toEqual([
    'срок не указан',
    'срок не указан',
    'срок не указан',
  ])
  expect(linesOf(host, 'Исполнение')).toHaveLength(5)
})

it.each([
  ['bad/01-empty.txt', 'Документ пуст'],
  ['bad/06-random.docx', 'Это не документ Word'],
  ['amending.txt', 'Внесите изменения на листе «Дорожная карта» вручную'],
])('%s is refused in one sentence', async (file, sentence) => {
  dialog = await openImport(browser, newWorkbook('2022-10-11'))
  const bytes = file === 'amending.txt' ? Buffer.from(AMENDING) : fileOf(file)
  await dropFile(dialog.page, path.basename(file), bytes)
  await dialog.page.getByRole('alert').waitFor()
  expect(await dialog.page.getByRole('alert').innerText()).toContain(sentence)
})

it('another order is declined before anything can be pressed', async () => {
  dialog = await openImport(browser, begunWorkbook('2022-10-11'))
  await dropFile(dialog.page, 'приказ.txt', Buffer.from(ORDER_161.split('161-а').join('200-б')))
  await previewed()
  expect(await dialog.page.getByRole('alert').innerText()).toContain('Одна книга — один приказ')
  expect(await dialog.page.getByRole('button', { name: LOAD }).isDisabled()).toBe(true)
})

it('works by keyboard alone', async () => {
  const host = newWorkbook('2022-10-11')
  dialog = await openImport(browser, host)
  const { page } = dialog
  const focusOn = async (what: string) => {
    for (let presses = 0; presses < 200; presses++) {
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(what)})`)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never comes to ${what}`)
  }
  await focusOn('input[type="file"]')
  await focusOn('#order')
  await page.keyboard.insertText(ORDER_161)
  await page.keyboard.press('Control+Enter')
  await previewed()
  await focusOn('button.correct')
  await page.keyboard.press('Enter')
  await focusOn('.editor input[type="checkbox"]')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  expect(await page.locator('.editor').count()).toBe(0)
  await focusOn('button.main')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Готово' }).waitFor()
  expect(linesOf(host, 'Дорожная карта')[0]?.text('Проверено')).toBe('ИСТИНА')
})
