import { useMemo } from 'preact/hooks'
import type { StageView } from '../../../core/order/draftView.ts'
import type { ImportPageTexts } from '../../../texts/importPageTexts.ts'
import type { Texts } from '../../../texts/texts.ts'

type StageRowProps = {
  readonly stage: StageView
  /** A further stage of the measure above. */
  readonly isFurther: boolean
  readonly isOpen: boolean
  readonly words: ImportPageTexts
  readonly texts: Texts
  readonly onToggle: () => void
}

/** One stage. A plan has thousands: a row is drawn anew only when something in it has changed. */
export function StageRow({ stage, isFurther, isOpen, words, texts, onToggle }: StageRowProps) {
  const { cells, deadline, draft } = stage
  const { columns, editor } = words
  return useMemo(
    () => (
      <tr class={stage.problems.length > 0 ? 'flawed' : ''}>
        <td data-label={columns.number}>{isFurther ? '' : cells.number}</td>
        <td data-label={columns.measure}>{isFurther ? '' : cells.measure}</td>
        <td data-label={columns.result}>{cells.result}</td>
        <td data-label={columns.deadline}>
          <span class="quiet">{cells.deadline}</span>
          <Reading stage={stage} words={words} texts={texts} />
        </td>
        <td data-label={columns.executors}>
          <Executors stage={stage} words={words} />
          <button
            type="button"
            class="link correct"
            aria-expanded={isOpen}
            aria-label={isOpen ? editor.close : editor.correctRow(cells.number, cells.measure)}
            onClick={onToggle}
          >
            {isOpen ? editor.close : editor.correct}
          </button>
        </td>
      </tr>
    ),
    [draft, deadline?.readings, deadline?.confirmed, cells.executors, isFurther, isOpen, stage.match.kind],
  )
}

function Reading({ stage, words, texts }: Pick<StageRowProps, 'stage' | 'words' | 'texts'>) {
  const { deadline, problems, cells } = stage
  if (deadline === null) return null
  return (
    <div class="reading">
      {deadline.readings.map((reading, index) => (
        <strong key={index}>{texts.reading(reading)}</strong>
      ))}
      {deadline.confirmed ? <span class="mark">{words.editor.confirmedMark}</span> : null}
      {problems.map(problem => (
        <p key={problem} class="problem">
          {words.deadlineProblem(problem, cells.deadline)}
        </p>
      ))}
    </div>
  )
}

function Executors({ stage: { executors }, words }: Pick<StageRowProps, 'stage' | 'words'>) {
  if (executors.length === 0) return <p class="problem">{words.editor.noExecutors}</p>
  return (
    <ul class="executors">
      {executors.map(({ name, isKnown }) => (
        <li key={name} class={isKnown ? '' : 'unknown'}>
          {name}
          {isKnown ? null : <p class="problem">{words.editor.unknown}</p>}
        </li>
      ))}
    </ul>
  )
}
