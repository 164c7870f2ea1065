import fs from 'node:fs'
import { isoFromDay } from '../../../src/core/day.ts'
import type { Plan } from '../../../src/core/deadline/plan.ts'
import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import { proposalOf } from '../../../src/core/newYear/proposal.ts'
import { newYearPage } from '../../../src/texts/ru/newYearPage.ts'
import { ru } from '../../../src/texts/ru/ru.ts'
import { ORDER_161, orderIn } from '../../addOn/workbook.ts'
import { change161, stageSaying } from './change161.ts'

/** Written anew when asked for by `UPDATE_GOLDEN=1`, to be proof-read before it is committed. */
it('order161.golden.md is what order 161-а becomes in 2023/24', () => {
  const file = 'test/core/newYear/order161.golden.md'
  const said = (deadline: string, plan: Plan) =>
    readDeadline(deadline, plan)
      .readings.map(each => ru.reading(each))
      .join('; ')
  const rows = orderIn(ORDER_161).order.measures.flatMap(measure =>
    measure.stages.map(({ deadline }) => {
      const text = deadline ?? ''
      const proposal = proposalOf({ ...stageSaying(text), measure: measure.title }, change161)
      return [
        measure.number ?? '',
        proposal.measure,
        text,
        said(text, change161.before),
        proposal.deadline,
        said(proposal.deadline, change161.after),
        newYearPage.reasons[proposal.reason],
      ]
    }),
  )
  const { start, end } = change161.after.period
  const text = [
    '# План по приказу № 161-а в 2023/24 учебном году',
    '',
    newYearPage.rule,
    '',
    `План: ${[start, end].map(each => isoFromDay(each).split('-').reverse().join('.')).join(' – ')}`,
    '',
    '| № | Мероприятие | Прежний срок | Читался как | Новый срок | Читается как | Что изменилось |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(cells => `| ${cells.map(cell => cell.split('\n').join('<br>')).join(' | ')} |`),
    '',
  ].join('\n')
  if (process.env['UPDATE_GOLDEN'] === '1') fs.writeFileSync(file, text)
  expect(text).toBe(fs.readFileSync(file, 'utf8'))
})
