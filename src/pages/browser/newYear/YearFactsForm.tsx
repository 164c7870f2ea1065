import type { YearFacts } from '../../../core/newYear/newYearDraft.ts'
import type { NewYearPageTexts } from '../../../texts/newYearTexts.ts'

type YearFactsFormProps = {
  readonly facts: YearFacts
  readonly words: NewYearPageTexts['facts']
  readonly onChange: (facts: YearFacts) => void
}

/** Period and order of the new year. */
export function YearFactsForm({ facts, words, onChange }: YearFactsFormProps) {
  const enter = (key: keyof YearFacts, value: string) => onChange({ ...facts, [key]: value })
  const day = (key: 'start' | 'end' | 'date') => (
    <label>
      {words[key]}
      <input type="date" value={facts[key]} onInput={event => enter(key, event.currentTarget.value)} />
    </label>
  )
  return (
    <section>
      <h2>{words.title}</h2>
      <div class="yearFacts">
        {day('start')}
        {day('end')}
        <label>
          {words.number}
          <input
            type="text"
            value={facts.number}
            onInput={event => enter('number', event.currentTarget.value)}
          />
        </label>
        {day('date')}
      </div>
      <p class="quiet">{words.hint}</p>
    </section>
  )
}
