import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem } from '../../../core/acceptance/deskItem.ts'
import type { DecidedRow } from '../../../core/acceptance/deskRequest.ts'
import type { Verdict } from '../../../core/acceptance/verdict.ts'
import { type Day, dayFromIso } from '../../../core/day.ts'
import type { AcceptancePageTexts, Answer } from '../../../texts/acceptancePageTexts.ts'

type ActionsProps = {
  readonly answers: readonly Answer[]
  readonly ticked: readonly DeskItem[]
  readonly all: number
  readonly words: AcceptancePageTexts
  readonly isBusy: boolean
  /** The day that is agreed to, row by row; null where it is not given yet. */
  readonly agreedDue?: (item: DeskItem) => Day | null
  readonly onDecide: (answer: Answer, rows: readonly DecidedRow[]) => void
}

/** What may be answered to the ticked rows. An answer that needs words or a day asks for them first. */
export function Actions({ answers, ticked, all, words, isBusy, agreedDue, onDecide }: ActionsProps) {
  const [open, setOpen] = useState<Answer | null>(null)
  const verdicts = (make: (item: DeskItem) => Verdict | null): readonly DecidedRow[] =>
    ticked.flatMap(item => {
      const verdict = make(item)
      return verdict === null ? [] : [{ id: item.id, seen: item.seen, verdict }]
    })
  const give = (answer: Answer, make: (item: DeskItem) => Verdict | null) => {
    setOpen(null)
    onDecide(answer, verdicts(make))
  }
  const agreed = (item: DeskItem): Verdict | null => {
    const newDue = agreedDue?.(item) ?? null
    return newDue === null ? null : { kind: 'postpone', newDue, note: '' }
  }
  const press = (answer: Answer) => {
    if (answer === 'accept') give(answer, () => ({ kind: 'accept' }))
    else if (answer === 'agree') give(answer, agreed)
    else setOpen(open === answer ? null : answer)
  }
  const isReady = (answer: Answer) =>
    !isBusy && ticked.length > 0 && (answer !== 'agree' || ticked.every(item => agreed(item) !== null))
  return (
    <div class="actions">
      {open === 'return' || open === 'refuse' || open === 'postpone' ? (
        <AnswerForm
          key={open}
          answer={open}
          words={words}
          isReady={isReady(open)}
          onGive={make => give(open, make)}
          onCancel={() => setOpen(null)}
        />
      ) : null}
      <span class="ticked">{words.ticked(ticked.length, all)}</span>
      {answers.map((answer, index) => (
        <button
          key={answer}
          type="button"
          class={index === 0 ? 'main' : ''}
          disabled={!isReady(answer)}
          aria-expanded={answer === 'accept' || answer === 'agree' ? undefined : open === answer}
          onClick={() => press(answer)}
        >
          {words.actions[answer]}
        </button>
      ))}
    </div>
  )
}

type AnswerFormProps = {
  readonly answer: 'return' | 'refuse' | 'postpone'
  readonly words: AcceptancePageTexts
  readonly isReady: boolean
  readonly onGive: (make: () => Verdict) => void
  readonly onCancel: () => void
}

function AnswerForm({ answer, words, isReady, onGive, onCancel }: AnswerFormProps) {
  const [note, setNote] = useState('')
  const [newDue, setNewDue] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  const day = dayFromIso(newDue)
  const verdict = (): Verdict | null => {
    if (answer === 'postpone') return day === null ? null : { kind: 'postpone', newDue: day, note }
    return note.trim() === '' ? null : { kind: answer, note }
  }
  const made = verdict()
  return (
    <form
      ref={form}
      class="answer"
      onSubmit={event => {
        event.preventDefault()
        if (made !== null && isReady) onGive(() => made)
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      {answer === 'postpone' ? (
        <label>
          {words.columns.newDue}
          <input
            type="date"
            required
            value={newDue}
            onInput={event => setNewDue(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <label class="wide">
        {answer === 'postpone' ? words.noteOptional : words.note}
        <textarea
          rows={2}
          maxLength={5000}
          required={answer !== 'postpone'}
          value={note}
          onInput={event => setNote(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="main" disabled={made === null || !isReady}>
        {words.confirms[answer]}
      </button>
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  )
}
