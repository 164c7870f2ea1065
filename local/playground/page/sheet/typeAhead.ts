/** Keys pressed after an editor was asked for and before its field has the focus: they wait for it. */
export type TypeAhead = {
  /** An editor is on its way. */
  readonly expect: () => void
  /** Whether this key waits from now on. */
  readonly take: (event: KeyboardEvent) => boolean
  /** The field is there, or was closed; what has waited. */
  readonly end: () => readonly KeyboardEvent[]
}

/** After so many frames no editor will come. */
const MOST_FRAMES = 120

export function createTypeAhead(): TypeAhead {
  let waiting: KeyboardEvent[] | null = null
  const giveUp = (of: KeyboardEvent[], frames: number): void => {
    if (waiting !== of) return
    if (frames > 0) requestAnimationFrame(() => giveUp(of, frames - 1))
    else waiting = null
  }
  return {
    expect: () => {
      waiting = []
      giveUp(waiting, MOST_FRAMES)
    },
    take: event => {
      waiting?.push(event)
      return waiting !== null
    },
    end: () => {
      const taken = waiting ?? []
      waiting = null
      return taken
    },
  }
}

/** What the browser would do with a key in a line of text or in a list; `typed` are the letters so far. */
export function pressIn(field: HTMLInputElement | HTMLSelectElement, key: string, typed: string): void {
  if (field instanceof HTMLSelectElement) field.selectedIndex = chosenBy(field, key, typed)
  else if (key === 'Backspace') field.value = field.value.slice(0, -1)
  else if (key.length === 1) field.value += key
}

function chosenBy({ options, selectedIndex }: HTMLSelectElement, key: string, typed: string): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(selectedIndex + 1, options.length - 1)
    case 'ArrowUp':
      return Math.max(selectedIndex - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return options.length - 1
    default: {
      const found = [...options].findIndex(
        ({ text }) => key.length === 1 && text.toLowerCase().startsWith(typed.toLowerCase()),
      )
      return found < 0 ? selectedIndex : found
    }
  }
}

/** Presses the keys again, where the focus is now. */
export function pressAgain(keys: readonly KeyboardEvent[]): void {
  for (const { key, code, ctrlKey, shiftKey, altKey, metaKey } of keys)
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        code,
        ctrlKey,
        shiftKey,
        altKey,
        metaKey,
        bubbles: true,
        cancelable: true,
      }),
    )
}
