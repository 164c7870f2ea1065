/** Arrow keys walk the items of an open menu and the menus beside it; Escape closes it and gives the focus back. */
export function moveAmongItems(event: KeyboardEvent): void {
  const details = event.currentTarget
  if (!(details instanceof HTMLDetailsElement)) return
  const items = [...details.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const next = STEPS[event.key]?.(items.indexOf(document.activeElement as HTMLElement), items.length)
  if (next !== undefined) {
    event.preventDefault()
    details.open = true
    items[next]?.focus()
  } else if (event.key === 'ArrowLeft') goToMenu(details, -1)
  else if (event.key === 'ArrowRight') goToMenu(details, 1)
  else if (event.key === 'Escape' && details.open) {
    details.open = false
    details.querySelector('summary')?.focus()
  }
}

/** From the item at this place, −1 for none, among so many. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (Math.max(at, 0) - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** The menu beside this one, open when this one was. */
function goToMenu(details: HTMLDetailsElement, step: number): void {
  const menus = [...(details.parentElement?.querySelectorAll('details') ?? [])]
  const next = menus[menus.indexOf(details) + step]
  if (next === undefined) return
  next.open = details.open
  details.open = false
  next.querySelector('summary')?.focus()
}
