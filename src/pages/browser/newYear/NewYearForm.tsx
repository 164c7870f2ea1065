import { useMemo, useState } from 'preact/hooks'
import {
  changeTo,
  factsProposed,
  requestFrom,
  type StageEdit,
  type StageEdits,
  type YearFacts,
  yearLine,
} from '../../../core/newYear/newYearDraft.ts'
import type { NewYearOffer } from '../../../core/newYear/newYearOffer.ts'
import type { NewYearRequest } from '../../../core/newYear/newYearRequest.ts'
import type { NewYearPageTexts } from '../../../texts/newYearTexts.ts'
import type { Texts } from '../../../texts/texts.ts'
import { YearFactsForm } from './YearFactsForm.tsx'
import { YearTable } from './YearTable.tsx'

type NewYearFormProps = {
  readonly offer: NewYearOffer
  readonly problem: string
  readonly words: NewYearPageTexts
  readonly texts: Texts
  readonly onConfirm: (request: NewYearRequest) => void
}

/** The new order and period, what stays behind, every deadline before and after. */
export function NewYearForm({ offer, problem, words, texts, onConfirm }: NewYearFormProps) {
  const [facts, setFacts] = useState<YearFacts>(() => factsProposed(offer))
  const [edits, setEdits] = useState<StageEdits>({})
  const change = useMemo(() => changeTo(facts, offer), [facts.start, facts.end, facts.date, offer])
  const lines = useMemo(
    () =>
      typeof change === 'string' ? [] : offer.stages.map(stage => yearLine(stage, change, edits[stage.id])),
    [change, edits, offer],
  )
  const edit = (id: string, changed: StageEdit) =>
    // Rows that were drawn earlier know of no later edit.
    setEdits(known => ({ ...known, [id]: { ...known[id], ...changed } }))
  const left = words.left(offer)
  const taken = lines.filter(line => line.isTaken).length
  const obstacle = typeof change === 'string' ? change : taken === 0 ? 'no-stages' : null
  const to = typeof change === 'string' ? '' : texts.newYear.yearName(change.after.period)
  return (
    <section class="preview newYear">
      <h1>{words.heading(texts.newYear.yearName(offer.period), to)}</h1>
      <p>{words.lead}</p>
      {left.length === 0 ? null : (
        <ul class="notice warning">
          {left.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <YearFactsForm facts={facts} words={words.facts} onChange={setFacts} />
      {typeof change === 'string' ? null : (
        <YearTable lines={lines} words={words} texts={texts} onEdit={edit} />
      )}
      <div class="actions">
        {obstacle === null ? null : (
          <p role="alert" class="problem">
            {words.obstacle(obstacle)}
          </p>
        )}
        {problem === '' ? null : (
          <p role="alert" class="notice error">
            {problem}
          </p>
        )}
        <button
          type="button"
          class="main"
          disabled={obstacle !== null}
          onClick={() =>
            typeof change === 'string' ? undefined : onConfirm(requestFrom(offer, facts, lines, change))
          }
        >
          {words.confirm}
        </button>{' '}
        <span class="quiet">
          {words.taken(taken, offer.stages.length)} {words.nothingWritten}
        </span>
      </div>
    </section>
  )
}
