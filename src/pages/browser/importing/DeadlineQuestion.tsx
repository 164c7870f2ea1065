import { useState } from 'preact/hooks'
import type { DeadlineColumn } from '../../../core/order/deadlineColumn.ts'
import type { ImportPageTexts } from '../../../texts/importPageTexts.ts'

type DeadlineQuestionProps = {
  readonly words: ImportPageTexts
  readonly columns: readonly string[]
  readonly onAnswer: (answer: DeadlineColumn) => void
  readonly onBack: () => void
}

/** Which column is the deadline, or that there is none; nothing is chosen beforehand. */
export function DeadlineQuestion({ words, columns, onAnswer, onBack }: DeadlineQuestionProps) {
  const [answer, setAnswer] = useState<DeadlineColumn | null>(null)
  const choices = [
    ...columns.map((column, index) => ({ value: index, name: column })),
    { value: 'absent', name: words.source.noDeadlines } as const,
  ]
  return (
    <section>
      <fieldset class="question">
        <legend>{words.source.deadlineQuestion}</legend>
        {choices.map(({ value, name }) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="deadline"
              checked={answer === value}
              onChange={() => setAnswer(value)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button
          type="button"
          class="main"
          disabled={answer === null}
          onClick={() => (answer === null ? undefined : onAnswer(answer))}
        >
          {words.source.goOn}
        </button>
        <button type="button" onClick={onBack}>
          {words.preview.back}
        </button>
      </p>
    </section>
  )
}
