import { EACH_SCHOOL } from '../../../core/report/eachSchool.ts'
import { type PeriodKind, periodKinds } from '../../../core/report/reportPeriod.ts'
import type { ReportRequest } from '../../../core/report/reportRequest.ts'
import type { Texts } from '../../../texts/texts.ts'
import type { Choices } from './server.ts'

type Props = {
  readonly texts: Texts
  readonly choices: Choices
  readonly request: ReportRequest
  readonly onChange: (request: ReportRequest) => void
}

/** Whose report, as of which day, for which period. */
export function WishForm({ texts, choices, request, onChange }: Props) {
  const words = texts.report.dialog
  const dayField = (name: string, key: 'day' | 'start' | 'end') => (
    <label>
      {name}
      <input
        type="date"
        value={request[key]}
        onInput={event => onChange({ ...request, [key]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <div class="wish">
      <label>
        {words.executor}
        <select
          value={request.executorId}
          onChange={event => onChange({ ...request, executorId: event.currentTarget.value })}
        >
          <option value="">{words.everybody}</option>
          <option value={EACH_SCHOOL}>{words.eachSchool}</option>
          {choices.executors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {dayField(words.day, 'day')}
      <label>
        {words.period}
        <select
          value={request.kind}
          onChange={event => onChange({ ...request, kind: kindFrom(event.currentTarget.value) })}
        >
          {periodKinds.map(kind => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {request.kind === 'days' ? [dayField(words.from, 'start'), dayField(words.to, 'end')] : null}
    </div>
  )
}

function kindFrom(value: string): PeriodKind {
  return periodKinds.find(kind => kind === value) ?? 'month'
}
