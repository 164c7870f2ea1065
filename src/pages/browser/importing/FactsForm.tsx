import { dayFromIso } from '../../../core/day.ts'
import {
  type DraftFacts,
  type FactKey,
  factKeys,
  factsRead,
  withFact,
} from '../../../core/order/draftFacts.ts'
import type { ImportDraft } from '../../../core/order/importDraft.ts'
import { dottedDay } from '../../../core/table/door.ts'
import type { ImportPageTexts } from '../../../texts/importPageTexts.ts'

type FactsFormProps = {
  readonly draft: ImportDraft
  readonly words: ImportPageTexts
  readonly onChange: (facts: DraftFacts) => void
}

const days: ReadonlySet<FactKey> = new Set<FactKey>(['date', 'periodStart', 'periodEnd'])

/** The head of the order in fields; where the workbook already says otherwise, what the document says stands below. */
export function FactsForm({ draft, words, onChange }: FactsFormProps) {
  const read = factsRead(draft.reading)
  const enter = (key: FactKey, value: string) => onChange(withFact(draft.facts, key, value))
  return (
    <details open>
      <summary>{words.preview.facts}</summary>
      <div class="facts">
        {factKeys.map(key => (
          <div key={key} class={`fact ${key}`}>
            <label for={`fact-${key}`}>{words.facts[key]}</label>
            {days.has(key) ? (
              <input
                id={`fact-${key}`}
                type="date"
                value={draft.facts[key]}
                onInput={event => enter(key, event.currentTarget.value)}
              />
            ) : (
              <textarea
                id={`fact-${key}`}
                rows={key === 'number' ? 1 : 2}
                value={draft.facts[key]}
                placeholder={words.preview.notStated}
                onInput={event => enter(key, event.currentTarget.value)}
              />
            )}
            {read[key] === '' || read[key] === draft.facts[key] ? null : (
              <p class="quiet">
                {words.preview.inDocument(shown(key, read[key]))}{' '}
                <button type="button" class="link" onClick={() => enter(key, read[key])}>
                  {words.preview.take}
                </button>
              </p>
            )}
          </div>
        ))}
      </div>
    </details>
  )
}

function shown(key: FactKey, value: string): string {
  const day = days.has(key) ? dayFromIso(value) : null
  return day === null ? value : dottedDay(day)
}
