import type { DeskItem } from '../../../core/acceptance/deskItem.ts'
import type { AcceptancePageTexts } from '../../../texts/acceptancePageTexts.ts'
import { type Choice, measureOf, PAGE } from './useChoice.ts'

type FiltersProps = {
  readonly items: readonly DeskItem[]
  readonly choice: Choice
  readonly words: AcceptancePageTexts
}

/** Whose reports and on what; and all of them ticked at once. */
export function Filters({ items, choice, words }: FiltersProps) {
  const { executor, measure, found, ticked } = choice
  const names = [...new Set(items.map(item => item.executor))]
  const measures = [...new Set(items.map(measureOf))]
  const isAll = found.length > 0 && ticked.length === found.length
  return (
    <div class="filters">
      <Select
        name={words.columns.executor}
        value={executor}
        all={words.allExecutors}
        choices={names}
        onChange={value => choice.filter({ executor: value, measure })}
      />
      <Select
        name={words.columns.measure}
        value={measure}
        all={words.allMeasures}
        choices={measures}
        onChange={value => choice.filter({ executor, measure: value })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={isAll}
          onChange={event => choice.tick(found, event.currentTarget.checked)}
        />
        {words.tickAll}
      </label>
      <Pager choice={choice} words={words} />
    </div>
  )
}

type SelectProps = {
  readonly name: string
  readonly value: string
  readonly all: string
  readonly choices: readonly string[]
  readonly onChange: (value: string) => void
}

function Select({ name, value, all, choices, onChange }: SelectProps) {
  return (
    <label>
      {name}
      <select value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">{all}</option>
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  )
}

function Pager({ choice, words }: Pick<FiltersProps, 'choice' | 'words'>) {
  const { first, shown, found, turnTo } = choice
  if (found.length <= PAGE) return null
  return (
    <p class="pager">
      <button type="button" disabled={first === 0} onClick={() => turnTo(first - PAGE)}>
        {words.previous}
      </button>
      <span>{words.shown(first + 1, first + shown.length, found.length)}</span>
      <button type="button" disabled={first + PAGE >= found.length} onClick={() => turnTo(first + PAGE)}>
        {words.next}
      </button>
    </p>
  )
}
