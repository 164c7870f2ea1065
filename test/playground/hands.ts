import type { FrameLocator, Page } from 'playwright-core'

/** What a person does at the page: the mouse chooses a place, the keyboard does the rest. */

export async function openSheet(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', { name: title, exact: true }).click()
  await page.getByRole('tab', { name: title, exact: true, selected: true }).waitFor()
}

/** Walks down a menu of the spreadsheet to the item that begins with these words. */
export async function chooseInMenu(page: Page, menu: string, item: string): Promise<void> {
  const details = page.locator('details', { has: page.locator('summary', { hasText: menu }) })
  const items = await details.getByRole('menuitem', { includeHidden: true }).allTextContents()
  const presses = items.findIndex(caption => caption.startsWith(item)) + 1
  if (presses === 0) throw new Error(`«${menu}» has no «${item}» but ${items.join(', ')}.`)
  await details.locator('summary').focus()
  for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Presses Enter at the question that stands open and returns what it said. */
export async function agree(page: Page): Promise<string> {
  const question = page.getByRole('alertdialog')
  await question.waitFor()
  const words = await question.locator('p').first().innerText()
  await page.keyboard.press('Enter')
  await page.getByText(words, { exact: true }).waitFor({ state: 'detached' })
  return words
}

export async function becomeSomeone(page: Page, name: string): Promise<void> {
  await page.getByLabel('Кто я').selectOption({ label: name })
  await untilIdle(page)
}

/** Goes to a cell by its address and types into it. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, a1)
  await page.keyboard.press('Enter')
  await page.locator(`${editorOf(a1)}:focus`).waitFor()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
  await untilIdle(page)
}

/** Goes to a cell by its address and chooses from its list. */
export async function chooseFromList(page: Page, a1: string, choice: string): Promise<void> {
  await goTo(page, a1)
  await page.keyboard.press('Enter')
  const list = page.locator(`${editorOf(a1)}:focus`)
  await list.waitFor()
  const choices = await list.locator('option').allInnerTexts()
  const chosen = await list.evaluate(element =>
    element instanceof HTMLSelectElement ? element.selectedIndex : 0,
  )
  const goal = choices.indexOf(choice)
  for (let step = chosen; step !== goal; step += Math.sign(goal - chosen))
    await page.keyboard.press(goal > chosen ? 'ArrowDown' : 'ArrowUp')
  await page.keyboard.press('Enter')
  await untilIdle(page)
}

export async function goTo(page: Page, a1: string): Promise<void> {
  await page.getByLabel('Ячейка', { exact: true }).fill(a1)
  await page.keyboard.press('Enter')
  await page.locator(`[data-cell="${a1}"]:focus`).waitFor()
}

/** What the page shows follows the keys by some frames. */
export async function expectSoon(look: () => Promise<unknown>, goal: unknown): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end; ) {
    if (JSON.stringify(await look()) === JSON.stringify(goal)) return
    await new Promise(resolve => setTimeout(resolve, 30))
  }
  expect(await look()).toEqual(goal)
}

/** Nothing is being written, run or waited for, and all that came of it shows. */
export async function untilIdle(page: Page, timeout = 60_000): Promise<void> {
  await page.locator('.app[data-busy=false]').waitFor({ timeout })
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
}

/** The page inside the dialog that stands open. */
export function insideDialog(page: Page): FrameLocator {
  return page.frameLocator('dialog[open] iframe')
}

function editorOf(a1: string): string {
  return `[aria-label="${a1}: значение"]`
}

/** Keys in one instant: the page gets to draw nothing between them. */
export async function pressAtOnce(page: Page, keys: readonly string[]): Promise<void> {
  await page.evaluate(all => {
    for (const key of all)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }),
      )
  }, keys)
}
