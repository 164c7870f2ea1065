import { type DeskItem, daysLate } from '../../../core/acceptance/deskItem.ts'
import type { DecidedRow } from '../../../core/acceptance/deskRequest.ts'
import type { Day } from '../../../core/day.ts'
import type { AcceptancePageTexts, Answer } from '../../../texts/acceptancePageTexts.ts'
import type { Texts } from '../../../texts/texts.ts'
import { Actions } from './Actions.tsx'
import { Linked, ResultCell, TickCell } from './cells.tsx'
import { Filters } from './Filters.tsx'
import { useChoice } from './useChoice.ts'

export type TabProps = {
  readonly items: readonly DeskItem[]
  readonly today: Day
  readonly words: AcceptancePageTexts
  readonly texts: Texts
  readonly isBusy: boolean
  readonly onDecide: (answer: Answer, rows: readonly DecidedRow[]) => void
}

/** Reports that wait: look, tick, answer. */
export function ReportsTab({ items, today, words, texts, isBusy, onDecide }: TabProps) {
  const choice = useChoice(items)
  const { columns } = words
  if (items.length === 0) return <p>{words.nothing.reports}</p>
  return (
    <>
      <Filters items={items} choice={choice} words={words} />
      {choice.found.length === 0 ? <p>{words.nothingFound}</p> : null}
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{columns.executor}</th>
            <th scope="col">{columns.result}</th>
            <th scope="col">{columns.report}</th>
            <th scope="col">{columns.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {choice.shown.map(item => (
            <tr key={item.id} class={choice.isTicked(item) ? 'ticked' : ''}>
              <TickCell item={item} words={words} choice={choice} />
              <ResultCell item={item} words={words} texts={texts} />
              <ReportCell item={item} today={today} words={words} texts={texts} />
              <td data-label={columns.evidence}>
                {item.submission.evidence === '' ? (
                  <span class={item.submission.status === 'done' ? 'problem' : 'quiet'}>
                    {words.noEvidence}
                  </span>
                ) : (
                  <Linked text={item.submission.evidence} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Actions
        answers={['accept', 'return', 'postpone']}
        ticked={choice.ticked}
        all={choice.found.length}
        words={words}
        isBusy={isBusy}
        onDecide={onDecide}
      />
    </>
  )
}

type ReportCellProps = Pick<TabProps, 'today' | 'words' | 'texts'> & { readonly item: DeskItem }

function ReportCell({ item, today, words, texts }: ReportCellProps) {
  const { status, statusText, doneOn, comment, note } = item.submission
  const late = daysLate(item, today)
  return (
    <td data-label={words.columns.report}>
      <strong>{status === null ? statusText : texts.statuses[status]}</strong>
      {doneOn === null ? null : (
        <p>{typeof doneOn === 'number' ? words.doneOn(texts.day.short(doneOn)) : doneOn}</p>
      )}
      {late > 0 ? <p class="late">{words.late(late)}</p> : null}
      {item.isChanged ? <p class="late">{words.changed}</p> : null}
      {comment === '' ? null : (
        <p>
          <Linked text={comment} />
        </p>
      )}
      {note === '' ? null : <p class="quiet">{words.remark(note)}</p>}
    </td>
  )
}
