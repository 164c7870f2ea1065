import { useMemo } from 'preact/hooks'
import type { StageEdit, YearLine } from '../../../core/newYear/newYearDraft.ts'
import type { DeadlinePreview } from '../../../core/order/preview.ts'
import type { NewYearPageTexts } from '../../../texts/newYearTexts.ts'
import type { Texts } from '../../../texts/texts.ts'

type YearRowProps = {
  readonly line: YearLine
  readonly words: NewYearPageTexts
  readonly texts: Texts
  readonly onEdit: (edit: StageEdit) => void
}

/** One stage. A plan may have thousands: a row is drawn anew only when something in it has changed. */
export function YearRow({ line, words, texts, onEdit }: YearRowProps) {
  const { stage, proposal, deadline, isTaken, before, after, reason } = line
  const { columns } = words
  return useMemo(
    () => (
      <tr class={`${isTaken ? '' : 'left'} ${reason === 'look' && isTaken ? 'flawed' : ''}`}>
        <td data-label={columns.take}>
          <input
            type="checkbox"
            checked={isTaken}
            aria-label={words.takeRow(stage.number, stage.measure)}
            onChange={event => onEdit({ isTaken: event.currentTarget.checked })}
          />
        </td>
        <td data-label={columns.number}>{stage.number}</td>
        <td data-label={columns.measure}>
          {proposal.measure}
          {stage.excluded ? <span class="mark">{words.excluded}</span> : null}
          <p class="quiet result" title={proposal.result}>
            {proposal.result}
          </p>
        </td>
        <td data-label={columns.before}>
          <span class="quiet">{stage.deadline}</span>
          <Reading preview={before} texts={texts} />
          {stage.corrected === null ? null : <span class="mark">{words.corrected}</span>}
        </td>
        <td data-label={columns.after}>
          <textarea
            rows={Math.max(1, deadline.split('\n').length)}
            value={deadline}
            disabled={!isTaken}
            aria-label={words.deadlineOf(stage.number, stage.measure)}
            onInput={event => onEdit({ deadline: event.currentTarget.value })}
          />
          <Reading preview={after} texts={texts} />
        </td>
        <td data-label={columns.reason}>
          {words.reasons[reason]}
          {after.problems.map(problem => (
            <p key={problem} class="problem">
              {words.problems[problem]}
            </p>
          ))}
          {reason === 'edited' ? (
            <button type="button" class="link" onClick={() => onEdit({ deadline: proposal.deadline })}>
              {words.reset}
            </button>
          ) : null}
        </td>
      </tr>
    ),
    [proposal.deadline, deadline, isTaken, reason, after.readings, before.readings],
  )
}

function Reading({ preview, texts }: { readonly preview: DeadlinePreview; readonly texts: Texts }) {
  return (
    <div class="reading">
      {preview.readings.map((reading, index) => (
        <strong key={index}>{texts.reading(reading)}</strong>
      ))}
    </div>
  )
}
