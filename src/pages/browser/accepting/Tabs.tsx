import type { DeskTab } from '../../../texts/acceptancePageTexts.ts'

type Tab = { readonly key: DeskTab; readonly title: string; readonly count: number | null }

type TabsProps = {
  readonly tabs: readonly Tab[]
  readonly chosen: DeskTab
  readonly onChoose: (tab: DeskTab) => void
}

/** One stop of the Tab key; the arrows go from one tab to the next. */
export function Tabs({ tabs, chosen, onChoose }: TabsProps) {
  const go = (steps: number) => {
    const at = tabs.findIndex(({ key }) => key === chosen)
    const next = tabs[(at + steps + tabs.length) % tabs.length]
    if (!next) return
    onChoose(next.key)
    document.getElementById(`tab-${next.key}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist">
      {tabs.map(({ key, title, count }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`tab-${key}`}
          aria-selected={key === chosen}
          aria-controls={`panel-${key}`}
          tabIndex={key === chosen ? 0 : -1}
          onClick={() => onChoose(key)}
          onKeyDown={event => {
            if (event.key === 'ArrowRight') go(1)
            if (event.key === 'ArrowLeft') go(-1)
          }}
        >
          {title}
          {count === null ? null : <span class="count"> {count}</span>}
        </button>
      ))}
    </div>
  )
}
