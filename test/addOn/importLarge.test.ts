import { madePlan } from '../../bench/workbook/madePlan.ts'
import { share } from '../seed.ts'
import { killedImport } from '../sweeps/killedImport.ts'
import { planComplaint } from '../sweeps/largePlan.ts'
import { complaints } from '../sweeps/sweep.ts'
import { newWorkbook, orderIn } from './workbook.ts'

it('500 measures go in in one run with time to spare; again, they are written no second time', () => {
  expect(planComplaint(500)).toBeNull()
})

it('what cannot be written in one run is refused before anything is', () => {
  const host = newWorkbook('2022-10-11')
  const before = host.save().length
  const outcome = host.call('dialog', 'loadOrder', orderIn(madePlan(2001, 25)))
  expect(outcome).toEqual({
    done: false,
    message: expect.stringContaining('План даёт 50025 поручений, а в одну книгу помещается не больше 50000'),
  })
  expect(host.snapshot().sheets.map(sheet => sheet.title)).toEqual(['Лист1'])
  expect(host.save().length - before).toBeLessThan(1000)
})

it('a load killed at any call is finished by the next', () => {
  const cases = killedImport.prepare()
  expect(complaints(cases, share(cases.count, 10))).toEqual([])
})
