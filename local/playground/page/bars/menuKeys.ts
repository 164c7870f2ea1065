/** Arrow keys walk the items of an open menu, Escape closes it and gives the focus back. */
export function moveAmongItems(event: KeyboardEvent): void {
  const details = event.currentTarget
  if (!(details instanceof HTMLDetailsElement)) return
  const step = STEPS[event.key]
  if (event.key === 'Escape' && details.open) {
    details.open = false
    details.querySelector('summary')?.focus()
  } else if (step !== undefined) {
    event.preventDefault()
    details.open = true
    const items = [...details.querySelectorAll<HTMLElement>('[role=menuitem]')]
    const at = items.indexOf(document.activeElement as HTMLElement)
    items[(at + step + items.length) % items.length]?.focus()
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
