import type { SheetView } from '../../protocol.ts'

type SheetTabsProps = {
  readonly sheets: readonly SheetView[]
  readonly chosen: string
  readonly onChoose: (title: string) => void
}

/** The sheets' names below the grid; arrows go from one to the next. */
export function SheetTabs({ sheets, chosen, onChoose }: SheetTabsProps) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return
    // From the tab that has the focus: fast fingers are ahead of what is drawn.
    const tabs = [...event.currentTarget.querySelectorAll('button')]
    const next = tabs[tabs.indexOf(document.activeElement as HTMLButtonElement) + step]
    next?.focus()
    next?.click()
  }
  return (
    <div class="tabs" role="tablist" aria-label="Листы" onKeyDown={move}>
      {sheets.map(({ frame: { title, tabColour } }) => (
        <button
          key={title}
          type="button"
          role="tab"
          aria-selected={title === chosen}
          tabIndex={title === chosen ? 0 : -1}
          style={tabColour === null ? {} : { borderBottomColor: tabColour }}
          onClick={() => onChoose(title)}
        >
          {title}
        </button>
      ))}
    </div>
  )
}
