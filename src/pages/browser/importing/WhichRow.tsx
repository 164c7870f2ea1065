import type { DraftView, StageView } from '../../../core/order/draftView.ts'
import type { DraftStage } from '../../../core/order/importDraft.ts'
import type { PresentOrder } from '../../../core/order/presentOrder.ts'
import type { StageWords } from '../../../core/order/stageWords.ts'
import type { ImportPageTexts } from '../../../texts/importPageTexts.ts'

type WhichRowProps = {
  readonly view: DraftView
  readonly present: PresentOrder
  readonly words: ImportPageTexts
  readonly onAnswer: (stage: number, change: Pick<DraftStage, 'answer'>) => void
}

/** Asks which present row a stage is where the words do not say: a number alone proves nothing. */
export function WhichRow({ view, present, words, onAnswer }: WhichRowProps) {
  const asked = view.stages
    .map((stage, index) => ({ stage, index }))
    .filter(({ stage }) => stage.draft.candidates.length > 0)
  if (asked.length === 0) return null
  const taken = new Set(asked.flatMap(({ stage }) => stage.draft.answer ?? []))
  const rowsById = new Map(present.stages.map(stage => [stage.id, stage]))
  return (
    <section class="notice question">
      <h2>{words.difference.questions(asked.length)}</h2>
      <p class="quiet">{words.difference.questionHint}</p>
      {asked.map(({ stage, index }) => (
        <div key={index} class="which">
          <label for={`row-of-${index}`}>{wordsOf(stage.cells)}</label>
          <select
            id={`row-of-${index}`}
            value={choiceOf(stage)}
            onChange={event => onAnswer(index, { answer: answerFrom(event.currentTarget.value) })}
          >
            <option value="">{words.difference.choose}</option>
            <option value={NEW}>{words.difference.newRow}</option>
            {stage.draft.candidates.map(id => {
              const row = rowsById.get(id)
              const isTaken = taken.has(id) && stage.draft.answer !== id
              return row ? (
                <option key={id} value={id} disabled={isTaken}>
                  {wordsOf(row)}
                </option>
              ) : null
            })}
          </select>
        </div>
      ))}
    </section>
  )
}

const NEW = 'new'

function choiceOf({ draft: { answer } }: StageView): string {
  return answer === undefined ? '' : (answer ?? NEW)
}

function answerFrom(value: string): string | null | undefined {
  return value === '' ? undefined : value === NEW ? null : value
}

/** «№ 4. Мероприятие — результат (срок)» */
function wordsOf({ number, measure, result, deadline }: StageWords): string {
  const name = [number === '' ? '' : `№ ${number}.`, measure].filter(part => part !== '').join(' ')
  return `${name}${result === measure ? '' : ` — ${result}`} (${deadline})`
}
