import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Command, View } from '../../protocol.ts'
import { nextDay } from '../../wallTime.ts'
import { Icon } from '../Icon.tsx'
import { stopClock } from '../server.ts'
import { dotted, endOfSchoolYear, nextMorning, weekday } from './clockWords.ts'

type ClockBarProps = {
  readonly view: View
  readonly busy: string | null
  readonly onCommand: (command: Command) => void
}

/** The workbook's clock: it moves only when told to. */
export function ClockBar({ view, busy, onCommand }: ClockBarProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const [day, setDay] = useState(view.now.slice(0, 10))
  useLayoutEffect(() => setDay(view.now.slice(0, 10)), [view.now])
  const advance = (to: string) => {
    if (details.current) details.current.open = false
    onCommand({ kind: 'advance', to })
  }
  const isMoving = busy?.startsWith('Идёт время') === true
  return (
    <div class="clock">
      <details class="menu" name="menus" ref={details}>
        <summary title="Часы таблицы">
          <Icon name="clock" /> <span class="around-day">{weekday(view.now)}, </span>
          {dotted(view.now)}
          <span class="around-day">, {view.now.slice(11)}</span>
        </summary>
        <div class="choices">
          <button type="button" onClick={() => advance(nextDay(view.now))}>
            Следующий день
          </button>
          <button type="button" onClick={() => advance(nextMorning(view.now))}>
            Следующее утро, обход
          </button>
          <form
            onSubmit={event => {
              event.preventDefault()
              advance(`${day}T${view.now.slice(11)}`)
            }}
          >
            <label>
              Перейти к дню{' '}
              <input
                type="date"
                value={day}
                min={view.now.slice(0, 10)}
                onInput={event => setDay(event.currentTarget.value)}
              />
            </label>
            <button type="submit">Перейти</button>
          </form>
          <button type="button" onClick={() => advance(endOfSchoolYear(view.now))}>
            Прожить учебный год
          </button>
        </div>
      </details>
      {isMoving ? (
        <button type="button" class="main" onClick={() => stopClock()}>
          Остановить
        </button>
      ) : null}
    </div>
  )
}
