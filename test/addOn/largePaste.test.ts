import { pasteComplaint } from '../sweeps/largePaste.ts'

it('a paste over 2,000 rows costs the calls of one over 400, and a small part of a run’s time', () => {
  expect(pasteComplaint(2000)).toBeNull()
})
