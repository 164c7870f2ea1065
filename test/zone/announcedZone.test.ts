/** The zone of a run is set before its workers start, or in this very process. */
test('the tests run in the zone that was announced', () => {
  const announced = process.env['TZ']
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: announced }).resolvedOptions()
  expect(announced).not.toBeUndefined()
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone)
  expect(new Date(0).toLocaleString('en')).toBe(new Date(0).toLocaleString('en', { timeZone }))
  expect(new Date(1970, 0, 1).toLocaleString('en', { timeZone })).toBe('1/1/1970, 12:00:00 AM')
})
