import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem, DeskView } from '../../../core/acceptance/deskItem.ts'
import type { ToldReport } from '../../../core/acceptance/deskRequest.ts'
import { type Status, statuses } from '../../../core/assignment/assignment.ts'
import { type Day, dayFromIso, isoFromDay } from '../../../core/day.ts'
import { submissionProblems } from '../../../core/problem/submissionProblems.ts'
import type { AcceptancePageTexts } from '../../../texts/acceptancePageTexts.ts'
import type { Texts } from '../../../texts/texts.ts'

type ReportFormProps = {
  readonly item: DeskItem
  readonly desk: DeskView
  readonly words: AcceptancePageTexts
  readonly texts: Texts
  readonly isBusy: boolean
  readonly onBack: () => void
  readonly onWrite: (report: ToldReport) => void
}

/** What the school says of one assignment. What is wrong with it is said as in the sheet, and may be written all the same. */
export function ReportForm({ item, desk, words, texts, isBusy, onBack, onWrite }: ReportFormProps) {
  const { school, columns } = words
  const [report, setReport] = useState<ToldReport>(reportedIn(item))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  const change = (changes: Partial<ToldReport>) => setReport({ ...report, ...changes })
  const dayField = (title: string, key: 'doneOn' | 'askedDue') => (
    <label>
      {title}
      <input
        type="date"
        value={isoOrEmpty(report[key])}
        onInput={event => change({ [key]: dayFromIso(event.currentTarget.value) })}
      />
    </label>
  )
  const textField = (title: string, key: 'evidence' | 'comment', hint = '') => (
    <label class="wide">
      {title}
      <textarea
        rows={2}
        maxLength={5000}
        placeholder={hint}
        value={report[key]}
        onInput={event => change({ [key]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <form
      ref={form}
      class="told"
      onSubmit={event => {
        event.preventDefault()
        if (!isBusy) onWrite(report)
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onBack()
      }}
    >
      <h2>
        {words.number(item.number)} {item.result}
      </h2>
      <p class="quiet wide">
        {columns.measure}: {item.measure} · {words.due(item.due === null ? null : texts.day.short(item.due))}
      </p>
      {item.submission.note === '' ? null : <p class="wide">{words.remark(item.submission.note)}</p>}
      <label>
        {school.status}
        <select
          value={report.status}
          onChange={event => change({ status: statusFrom(event.currentTarget.value) })}
        >
          {statuses.map(status => (
            <option key={status} value={status}>
              {texts.statuses[status]}
            </option>
          ))}
        </select>
      </label>
      {dayField(school.doneOn, 'doneOn')}
      {dayField(school.askedDue, 'askedDue')}
      {textField(school.evidence, 'evidence', school.evidenceHint)}
      {textField(school.comment, 'comment')}
      <ul class="hints wide" aria-live="polite">
        {hintsOn(item, report, desk, texts).map(hint => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <p class="buttons wide">
        <button type="submit" class="main" disabled={isBusy}>
          {school.write}
        </button>
        <button type="button" onClick={onBack}>
          {school.back}
        </button>
      </p>
    </form>
  )
}

function reportedIn({ submission }: DeskItem): ToldReport {
  const { status, doneOn, evidence, comment, askedDue } = submission
  return {
    status: status ?? 'not-started',
    doneOn: typeof doneOn === 'number' ? doneOn : null,
    evidence,
    comment,
    askedDue: typeof askedDue === 'number' ? askedDue : null,
  }
}

/** The same sentences that the sheet would show in the row. */
function hintsOn(item: DeskItem, report: ToldReport, desk: DeskView, texts: Texts): readonly string[] {
  const submission = { ...item.submission, ...report, statusText: texts.statuses[report.status] }
  const facts = { submission, due: item.planDue, today: desk.today, orderDate: desk.orderDate }
  return submissionProblems(facts).map(({ column, ...problem }) =>
    texts.problem({ ...problem, place: { sheet: 'assignments', row: 0, column } }),
  )
}

function isoOrEmpty(day: Day | null): string {
  return day === null ? '' : isoFromDay(day)
}

function statusFrom(value: string): Status {
  return statuses.find(status => status === value) ?? 'not-started'
}
