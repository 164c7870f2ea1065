import type { Page } from 'playwright-core'
import { stagePlay } from '../browser/stage.ts'
import { expectSoon, insideDialog, untilIdle } from './hands.ts'
import { addressIn } from './sheetText.ts'
import { openBrowser, type Visitor, visit } from './visitor.ts'

const LONG = 120_000

/** Nothing here points at anything: whoever cannot use a mouse walks the newcomer's way. The steps follow one another. */
describe('a newcomer with a keyboard alone', () => {
  let visitor: Visitor
  let page: Page

  beforeAll(async () => {
    visitor = await openBrowser({ width: 1280, height: 800 })
    page = await visit(visitor, await stagePlay('morning'))
  }, 200_000)
  afterAll(() => visitor.close())

  const step = (title: string, act: () => Promise<void>) => test(title, act, LONG)
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** What has the focus, as its words, its label or the address of its cell; a lost focus is the body's. */
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement
      const words = element?.getAttribute('data-cell') ?? element?.getAttribute('aria-label')
      return words ?? element?.closest('label')?.textContent ?? element?.textContent ?? ''
    })
  /** Tab after Tab until the focus is where these words are; who goes round twice will never get there. */
  const tabTo = async (words: string, key = 'Tab') => {
    for (let presses = 0; presses < 60; presses++) {
      if ((await focused()).trim().startsWith(words)) return
      await press(key)
    }
    throw new Error(`The Tab key does not get to «${words}».`)
  }
  const toSheet = async () => {
    for (let presses = 0; presses < 20; presses++) {
      if ((await page.locator('[data-cell]:focus').count()) > 0) return
      await press('Tab')
    }
    await page.locator('[data-cell]:focus').waitFor()
  }
  const choose = async (item: string) => {
    await press('F10', 'ArrowDown')
    for (let presses = 0; presses < 40; presses++) {
      if ((await focused()).startsWith(item)) return press('Enter')
      await press('ArrowDown')
    }
    throw new Error(`The menu has no «${item}».`)
  }
  const answer = async (): Promise<string> => {
    const question = page.getByRole('alertdialog')
    await question.waitFor()
    const words = await question.locator('p').first().innerText()
    await press('Enter')
    await page.getByText(words, { exact: true }).waitFor({ state: 'detached' })
    return words
  }
  const sheet = async (title: string) => {
    await press('Escape')
    await page.locator('[role=tab]:focus').waitFor()
    for (let presses = 0; presses < 30; presses++) {
      if ((await focused()) === title) break
      await press('ArrowRight')
    }
    await page.getByRole('tab', { name: title, exact: true, selected: true }).waitFor()
    await press('Shift+Tab')
    await page.locator('[data-cell]:focus').waitFor()
  }
  /** Walks with the arrows alone. */
  const walkTo = async (a1: string) => {
    const goal = spotOf(a1)
    await press('Control+Home')
    await page.locator('[data-cell]:focus').waitFor()
    for (let presses = 0; presses < 300; presses++) {
      const here = spotOf((await page.getByLabel('Ячейка', { exact: true }).inputValue()) || 'A1')
      if (here.column < goal.column) await press('ArrowRight')
      else if (here.row < goal.row) await press('ArrowDown')
      else break
    }
    await page.locator(`[data-cell="${a1}"]:focus`).waitFor()
  }
  /** The first key opens the editor, the others wait for nothing. */
  const typeHere = async (text: string) => {
    await page.keyboard.type(text)
    await press('Enter')
    await untilIdle(page)
  }
  const become = async (name: string) => {
    await press('F10')
    await tabTo('Кто я')
    const names = await page.getByLabel('Кто я').locator('option').allInnerTexts()
    const now = await page.getByLabel('Кто я').evaluate(one => Reflect.get(one, 'selectedIndex'))
    const goal = names.indexOf(name)
    for (let at = Number(now); at !== goal; at += Math.sign(goal - at))
      await press(goal > at ? 'ArrowDown' : 'ArrowUp')
    await untilIdle(page)
    await toSheet()
  }
  /** Tab after Tab inside the dialog that stands open, once it has the focus and the place can be gone to. */
  const tabInDialog = async (selector: string) => {
    await insideDialog(page).locator(`${selector}:enabled`).first().waitFor()
    await page.waitForFunction(() => document.activeElement instanceof HTMLIFrameElement)
    for (let presses = 0; presses < 60; presses++) {
      if ((await insideDialog(page).locator(`${selector}:focus`).count()) > 0) return
      await press('Tab')
    }
    throw new Error(`The Tab key does not get to «${selector}» of the dialog but to «${await focused()}».`)
  }
  const closeDialog = async () => {
    await press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.locator('[data-cell]:focus').waitFor()
  }
  const isMine = (text: (header: string) => string) =>
    text('Исполнитель') === 'СОШ №12' && text('Срок') === '12.10.2022'

  step('gets to the sheet by Tab and sees where the focus is', async () => {
    await toSheet()
    const ring = await page.locator('[data-cell]:focus').evaluate(cell => {
      const frame = document.querySelector('revogr-focus.focused-cell, .focused-cell')
      return (frame ?? cell).getBoundingClientRect().width
    })
    expect(ring).toBeGreaterThan(10)
  })

  step('reads which keys there are', async () => {
    await press('F10', 'ArrowLeft')
    expect(await focused()).toContain('Файл')
    await press('ArrowUp')
    await expectSoon(focused, 'Клавиши')
    await press('Enter')
    await page.getByRole('dialog', { name: 'Клавиши' }).waitFor()
    await press('Escape')
    await page.locator('[data-cell]:focus').waitFor()
  })

  step('looks at the letters of the morning and closes them', async () => {
    await choose('Посмотреть письма на сегодня')
    await insideDialog(page).getByText('school12@example.invalid').first().waitFor()
    await press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.locator('[data-cell]:focus').waitFor()
  })

  step('sends them and reads one', async () => {
    await choose('Отправить письма сейчас')
    expect(await answer()).toMatch(/\?/)
    await answer()
    await untilIdle(page)
    await press('F10')
    await tabTo('Письма')
    await press('Enter')
    await tabTo('СОШ №12')
    await press('Enter')
    await page.frameLocator('.letter iframe').getByText('Здравствуйте').waitFor()
    await press('Escape')
    await page.locator('.letters button:focus').waitFor()
    await press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
  })

  step('becomes a school and reports from the list of the cell', async () => {
    await become('СОШ №12')
    await page.locator('[data-cell]:focus').waitFor()
    await sheet('Исполнение')
    const status = await addressIn(page, 'Статус', isMine)
    await walkTo(status)
    await press('Enter')
    await page.getByLabel(`${status}: значение`).waitFor()
    const choices = await page.getByLabel(`${status}: значение`).locator('option').allInnerTexts()
    await press('Home')
    for (let at = 0; at < choices.indexOf('выполнено'); at++) await press('ArrowDown')
    await press('Enter')
    await page.locator(`[data-cell="${status}"]`).getByText('выполнено').waitFor()
  })

  step('sees the mistake explained', async () => {
    await choose('Проверить строки')
    await answer()
    await untilIdle(page)
    await walkTo(await addressIn(page, 'Замечания', isMine))
    expect(await page.getByLabel(/^Содержимое ячейки/).inputValue()).toMatch(/дат/)
  })

  step('types the day and the document', async () => {
    const day = await addressIn(page, 'Дата исполнения', isMine)
    await walkTo(day)
    await typeHere('11.10.2022')
    await page.locator(`[data-cell="${day}"]`).getByText('11.10.2022').waitFor()
    const document = await addressIn(page, 'Подтверждающий документ', isMine)
    await walkTo(document)
    await typeHere('https://school12.example.invalid/opros')
    await page.locator(`[data-cell="${document}"]`).getByText('opros').waitFor()
  })

  step('becomes the coordinator and accepts in the dialog', async () => {
    await become('Координатор')
    await choose('Приёмка отчётов')
    const box = '.rows tbody input[type="checkbox"]'
    await insideDialog(page).locator(box).first().waitFor()
    await tabInDialog(box)
    await press('Space')
    await tabInDialog('.actions button.main')
    await press('Enter')
    await insideDialog(page).getByRole('status').filter({ hasText: 'Принято: 1 отчёт.' }).waitFor()
    await closeDialog()
  })

  step('keeps the report on a sheet', async () => {
    await choose('Отчёт…')
    const write = '.buttons button:nth-child(2)'
    await insideDialog(page).locator(`${write}:enabled`).waitFor()
    await tabInDialog(write)
    await press('Enter')
    await insideDialog(page).getByText('Отчёт записан на лист «Отчёт».').waitFor()
    await closeDialog()
    await sheet('Отчёт')
  })

  step('downloads the workbook', async () => {
    const download = page.waitForEvent('download')
    await press('F10', 'ArrowLeft')
    await tabTo('Скачать .xlsx', 'ArrowDown')
    await press('Enter')
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
    await toSheet()
  })

  step('moves the clock to the next day', async () => {
    await press('F10')
    await tabTo('вт, 11.10.2022')
    await press('Enter')
    await tabTo('Следующий день')
    await press('Enter')
    await page.locator('summary', { hasText: 'ср, 12.10.2022' }).waitFor()
    await untilIdle(page)
  })

  step('met no error and no other host', async () => {
    expect(visitor.complaints).toEqual([])
  })
})

function spotOf(a1: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? []
  return {
    row: Number(row),
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  }
}
