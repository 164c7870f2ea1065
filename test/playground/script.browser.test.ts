import type { Page } from 'playwright-core'
import { stagePlay } from '../browser/stage.ts'
import {
  agree,
  chooseInMenu,
  expectSoon,
  goTo,
  insideDialog,
  openSheet,
  pressAtOnce,
  typeInto,
  untilIdle,
} from './hands.ts'
import { markedRows, sheetRows } from './sheetText.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

const MENU = 'Проба'
const LONG = 120_000

/** The page around a script of nobody's: what any add-on may show and ask. The steps follow one another. */
describe('a script with a sidebar, dialogs and questions', () => {
  let visitor: Visitor
  let page: Page
  let url: string

  beforeAll(async () => {
    visitor = await openBrowser({ width: 1280, height: 800 })
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    url = await stagePlay({ script: 'test/fixtures/playgroundScript' })
    page = await visit(visitor, url)
    await chooseInMenu(page, MENU, 'Наполнить')
    await page.getByRole('tab', { name: 'Второй' }).waitFor()
    await openSheet(page, 'Лист')
  }, LONG)
  afterAll(() => visitor.close())

  const step = (title: string, act: () => Promise<void>) => test(title, act, LONG)
  const cell = (a1: string) => page.locator(`[data-cell="${a1}"]`)
  const address = () => page.getByLabel('Ячейка', { exact: true }).inputValue()
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** The library marks a block some frames after the keys. */
  const mark = async (rows: number) => {
    for (let row = 0; row < rows; row++) await press('Shift+ArrowDown')
    await expectSoon(() => markedRows(page), rows + 1)
  }

  describe('the sidebar', () => {
    const inside = () => page.frameLocator('aside.sidebar iframe')

    step('stands beside the sheet and knows where the person is', async () => {
      await chooseInMenu(page, MENU, 'Панель')
      await page.getByRole('complementary', { name: 'Помощник' }).waitFor()
      await goTo(page, 'A3')
      await inside().getByRole('button', { name: 'Где я' }).click()
      await inside().getByText('Лист!A3 = два').waitFor()
    })

    step('stays open while the sheet is edited', async () => {
      await typeInto(page, 'A4', 'четыре')
      await goTo(page, 'A4')
      await inside().getByRole('button', { name: 'Где я' }).click()
      await inside().getByText('Лист!A4 = четыре').waitFor()
    })

    step('takes the person to a cell of another sheet', async () => {
      await inside().getByRole('button', { name: 'Перейти' }).click()
      await page.getByRole('tab', { name: 'Второй', selected: true }).waitFor()
      await expectSoon(address, 'C3')
      await openSheet(page, 'Лист')
    })

    step('hears what the script refuses', async () => {
      await inside().getByRole('button', { name: 'Отказать' }).click()
      await inside().getByText('отказ: не сегодня').waitFor()
      expect(await page.getByRole('alertdialog').count()).toBe(0)
    })

    step('closes itself', async () => {
      await inside().getByRole('button', { name: 'Готово' }).click()
      await page.locator('aside.sidebar').waitFor({ state: 'detached' })
    })
  })

  step('a dialog becomes as tall as it asks, and Escape closes it', async () => {
    await chooseInMenu(page, MENU, 'Окно')
    await insideDialog(page).getByRole('button', { name: 'Выше' }).click()
    await page.waitForFunction(() => document.querySelector('dialog iframe')?.clientHeight === 333)
    await press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
  })

  describe('questions', () => {
    test.each([
      ['Да или нет', 'Да', 'YES'],
      ['Да или нет', 'Нет', 'NO'],
      ['Да, нет или отмена', 'Отмена', 'CANCEL'],
      ['Да, нет или отмена', 'Нет', 'NO'],
      ['ОК или отмена', 'ОК', 'OK'],
      ['ОК или отмена', 'Отмена', 'CANCEL'],
      ['Да или нет', 'Escape', 'CLOSE'],
      ['ОК или отмена', 'Escape', 'CLOSE'],
    ])(
      '%s: %s',
      async (item, button, told) => {
        await chooseInMenu(page, MENU, item)
        const question = page.getByRole('alertdialog')
        await question.waitFor()
        if (button === 'Escape') await press('Escape')
        else await question.getByRole('button', { name: button, exact: true }).click()
        await cell('A10').getByText(told, { exact: true }).waitFor()
        await untilIdle(page)
      },
      LONG,
    )

    step('what is typed is the answer', async () => {
      await chooseInMenu(page, MENU, 'Спросить имя')
      await page.getByRole('alertdialog').getByRole('textbox').waitFor()
      await page.keyboard.insertText('Анна')
      await press('Enter')
      await cell('A10').getByText('имя: Анна').waitFor()
      await untilIdle(page)
    })

    step('the run waits, and another tab says so', async () => {
      const other = await visit(visitor, url)
      await page.bringToFront()
      await chooseInMenu(page, MENU, 'Спросить имя')
      await other.getByText('Таблица ждёт ответа в другой вкладке: «Как вас зовут?»').waitFor()
      await press('Escape')
      await cell('A10').getByText('без имени').waitFor()
      await untilIdle(page)
      await other.close()
    })
  })

  describe('the grid, without a mouse', () => {
    step('is walked by keys over what is hidden and merged', async () => {
      await goTo(page, 'A4')
      const walk: readonly (readonly [string, string])[] = [
        ['ArrowDown', 'A6'],
        ['ArrowUp', 'A4'],
        ['End', 'E4'],
        ['ArrowRight', 'F4'],
        ['ArrowUp', 'F3'],
        ['ArrowRight', 'H2'],
        ['ArrowRight', 'J2'],
        ['ArrowLeft', 'H2'],
        ['ArrowDown', 'H6'],
        ['Home', 'A6'],
        ['Control+ArrowUp', 'A4'],
        ['Control+Home', 'A1'],
        ['Tab', 'B1'],
        ['Shift+Tab', 'A1'],
      ]
      for (const [key, goal] of walk) {
        await press(key)
        await expectSoon(async () => [key, await address()], [key, goal])
      }
    })

    step('says the note of the cell', async () => {
      await goTo(page, 'A1')
      await page.getByText('Примечание: Как зовут').waitFor()
    })

    step('draws a merged cell as one', async () => {
      const box = await cell('H2').boundingBox()
      expect([box?.width, (box?.height ?? 0) > 60]).toEqual([200, true])
      expect(await cell('I3').isVisible()).toBe(false)
    })

    step('ticks a check box with the space bar', async () => {
      await goTo(page, 'B2')
      await press('Space')
      await page.locator('[data-cell="B2"] input:checked').waitFor()
    })

    step('loses no key that is pressed before there is an editor', async () => {
      await goTo(page, 'K8')
      await pressAtOnce(page, ['1', '2', 'Enter', '3', '4', 'Enter', '5'])
      await page.locator('[aria-label="K10: значение"]:focus').waitFor()
      await press('6', 'Enter')
      for (const [a1, text] of [
        ['K8', '12'],
        ['K9', '34'],
        ['K10', '56'],
      ] as const)
        await cell(a1).getByText(text, { exact: true }).waitFor()
      await goTo(page, 'D2')
      await pressAtOnce(page, ['Enter', 'ArrowDown', 'ArrowDown', 'Enter'])
      await cell('D2').getByText('нет', { exact: true }).waitFor()
      await untilIdle(page)
    })

    step('explains at the cell what cannot be written there', async () => {
      await typeInto(page, 'C2', 'завтра')
      const refusal = page.getByRole('alert').filter({ hasText: 'не проходит проверку' })
      await refusal.filter({ hasText: 'День: 12.10.2022' }).waitFor()
      await expectSoon(address, 'C2')
      await press('Escape')
      await refusal.waitFor({ state: 'detached' })
      await typeInto(page, 'C2', '12.10.2022')
      await cell('C2').getByText('12.10.2022').waitFor()
    })

    step('shows the person chosen what is closed to them', async () => {
      await page.getByLabel('Кто я').selectOption({ label: 'СОШ №12' })
      await page.locator('[data-cell="E2"][aria-readonly=true]').waitFor()
      await goTo(page, 'E2')
      await press('Delete')
      await page.getByRole('alert').filter({ hasText: 'Эта ячейка защищена' }).waitFor()
      await press('Escape')
      await page.getByLabel('Кто я').selectOption({ index: 0 })
      await page.locator('[data-cell="E2"][aria-readonly=false]').waitFor()
    })

    step('copies, pastes, cuts and fills blocks', async () => {
      await goTo(page, 'A2')
      await mark(2)
      await press('Control+c')
      await goTo(page, 'K2')
      await press('Control+v')
      await cell('K4').getByText('четыре').waitFor()
      await goTo(page, 'K2')
      await mark(1)
      await press('Control+x')
      await cell('K2').filter({ hasText: /^$/ }).waitFor()
      await goTo(page, 'L2')
      await press('Control+v')
      await cell('L3').getByText('два').waitFor()
      await goTo(page, 'L2')
      await mark(1)
      await press('Control+d')
      await cell('L3').getByText('один').waitFor()
      await goTo(page, 'L2')
      await mark(1)
      await press('Delete')
      await cell('L3').filter({ hasText: /^$/ }).waitFor()
    })

    step('pastes a table of another spreadsheet, quotes and all', async () => {
      await page.evaluate(() => navigator.clipboard.writeText('a\t"две\nстроки"\r\n1\t2\r\n'))
      await goTo(page, 'L2')
      await press('Control+v')
      await cell('M3').getByText('2').waitFor()
      expect(await cell('M2').innerText()).toBe('две\nстроки')
    })

    step('follows a link to another sheet', async () => {
      await goTo(page, 'F2')
      await press('Alt+Enter')
      await page.getByRole('tab', { name: 'Второй', selected: true }).waitFor()
      await page.locator('[data-cell="C3"]:focus').waitFor()
      await openSheet(page, 'Лист')
    })

    step('has links that lead outside open in a tab of their own', async () => {
      const link = cell('F3').locator('a')
      expect(await link.getAttribute('target')).toBe('_blank')
      expect(await link.getAttribute('rel')).toBe('noreferrer noopener')
    })

    step('says that there is no undo', async () => {
      await goTo(page, 'A2')
      await press('Control+z')
      await page.getByRole('alert').filter({ hasText: 'Отмены на площадке нет' }).waitFor()
      await press('Escape')
    })

    step('told the script of every edit once, as Google would', async () => {
      await openSheet(page, 'Правки')
      const told = async () => (await sheetRows(page)).map(cells => cells.join(' '))
      await expectSoon(told, [
        'A4 четыре три',
        'B2 ИСТИНА ЛОЖЬ',
        'K8 12 undefined',
        'K9 34 undefined',
        'K10 56 undefined',
        'D2 нет undefined',
        'C2 44846 undefined',
        'K2:K4 undefined undefined',
        'K2:K3 undefined undefined',
        'L2:L3 undefined undefined',
        'L2:L3 undefined undefined',
        'L2:L3 undefined undefined',
        'L2:M3 undefined undefined',
      ])
      await openSheet(page, 'Лист')
    })
  })

  step('a run that fails says why, and the runs keep it', async () => {
    await chooseInMenu(page, MENU, 'Упасть')
    expect(await agree(page)).toContain('так задумано')
    await page.getByRole('button', { name: 'Запуски' }).click()
    await page.locator('.runs li.failed', { hasText: 'так задумано' }).waitFor()
    await page.getByRole('button', { name: 'Запуски' }).click()
  })

  test('met no error and no other host', () => {
    expect(visitor.complaints).toEqual([])
  })
})
