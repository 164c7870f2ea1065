import { customarySchoolYear } from '../calendar/customarySchoolYear.ts'
import { russianDecrees } from '../calendar/russianDecrees.ts'
import type { Day } from '../day.ts'
import type { DeadlineReadings } from '../deadline/readDeadline.ts'
import { readDeadline } from '../deadline/readDeadline.ts'
import type { Reading } from '../deadline/reading.ts'
import { endOfSchoolYear } from '../settings/readSettings.ts'
import type { Measure, OrderReading, Stage } from './order.ts'

/** An order as it was read, with the meaning of each deadline; what a coordinator looks at before it is loaded. */
export type OrderPreview = {
  readonly reading: OrderReading
  readonly stages: readonly StagePreview[]
}

export type StagePreview = {
  readonly measure: Measure
  readonly stage: Stage
  readonly readings: readonly Reading[]
  readonly problems: DeadlineReadings['problems']
}

/** Without a date of the order no deadline can be read: the stages then show their words alone. */
export function previewOf(reading: OrderReading): OrderPreview {
  const { date } = reading.order.order
  return {
    reading,
    stages: reading.order.measures.flatMap(measure =>
      measure.stages.map(stage => ({ measure, stage, ...readingsOf(stage.deadline, date) })),
    ),
  }
}

function readingsOf(deadline: string, date: Day | null): DeadlineReadings {
  if (date === null) return { readings: [], problems: [] }
  return readDeadline(deadline, {
    orderDate: date,
    period: { start: date, end: endOfSchoolYear(date) },
    schoolYear: customarySchoolYear(date),
    calendar: russianDecrees,
  })
}
