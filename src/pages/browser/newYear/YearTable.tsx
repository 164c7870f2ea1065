import { useState } from 'preact/hooks'
import type { StageEdit, YearLine } from '../../../core/newYear/newYearDraft.ts'
import type { NewYearPageTexts } from '../../../texts/newYearTexts.ts'
import type { Texts } from '../../../texts/texts.ts'
import { YearRow } from './YearRow.tsx'

type YearTableProps = {
  readonly lines: readonly YearLine[]
  readonly words: NewYearPageTexts
  readonly texts: Texts
  readonly onEdit: (id: string, edit: StageEdit) => void
}

/** Every stage: its deadline as it was and as it will be, with the place to correct it. */
export function YearTable({ lines, words, texts, onEdit }: YearTableProps) {
  const [isNarrowed, setNarrowed] = useState(false)
  const doubtful = lines.filter(line => line.reason === 'look')
  const shown = isNarrowed ? lines.filter(isOfInterest) : lines
  const { columns } = words
  return (
    <section class="plan">
      <h2>{words.plan}</h2>
      <p class="quiet">{words.rule}</p>
      {doubtful.length === 0 ? null : (
        <label class="choice">
          <input
            type="checkbox"
            checked={isNarrowed}
            onChange={event => setNarrowed(event.currentTarget.checked)}
          />
          {words.onlyDoubtful(doubtful.length)}
        </label>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.take}</th>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.measure}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
            <th scope="col">{columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(line => (
            <YearRow
              key={line.stage.id}
              line={line}
              words={words}
              texts={texts}
              onEdit={edit => onEdit(line.stage.id, edit)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A row stays in sight while it is being put right. */
function isOfInterest({ reason }: YearLine): boolean {
  return reason === 'look' || reason === 'edited'
}
