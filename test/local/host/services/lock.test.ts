import { failure, scriptHost } from '../scriptHost.ts'

/** PLATFORM 7, row «Lock». */
test.each([
  ['lock.hasLock()', false],
  ['lock.tryLock(1000)', true],
  ['lock.tryLock(0)', true],
  ['lock.tryLock(-100)', false],
  ['lock.tryLock(0); lock.hasLock()', true],
  ['lock.tryLock(0); lock.tryLock(0)', true],
  ['lock.waitLock(1000); lock.hasLock()', true],
  ['lock.tryLock(0); lock.releaseLock(); lock.hasLock()', false],
  ['lock.releaseLock(); lock.hasLock()', false],
])('%s | %j', (code, value) => {
  for (const kind of ['Script', 'Document', 'User']) {
    expect(scriptHost(`const lock = LockService.get${kind}Lock()`).evaluate(code)).toBe(value)
  }
})

test('waitLock(-100) gives up at once', () => {
  expect(failure(() => scriptHost('').evaluate('LockService.getScriptLock().waitLock(-100)'))).toBe(
    'Lock timeout: another process was holding the lock for too long.',
  )
})

test('a run that ends gives its locks back', () => {
  const { host } = scriptHost(`
    function take() { LockService.getScriptLock().waitLock(0); return LockService.getScriptLock().hasLock() }
    function has() { return LockService.getScriptLock().hasLock() }
  `)
  expect([host.call('menu', 'take'), host.call('menu', 'has')]).toEqual([true, false])
})

test('a lock held elsewhere costs the whole wait and is not got', () => {
  const { host } = scriptHost(
    `
    function attempt() { return LockService.getScriptLock().tryLock(5000) }
    function insist() { LockService.getDocumentLock().waitLock(5000) }
  `,
    { clockRate: 0 },
  )
  host.plan([{ kind: 'lock-held' }])
  const before = Date.parse(host.now)
  expect(host.call('menu', 'attempt')).toBe(false)
  expect(Date.parse(host.now) - before).toBe(5000)
  expect(failure(() => host.call('menu', 'insist'))).toBe(
    'Lock timeout: another process was holding the lock for too long.',
  )
  host.plan([])
  expect(host.call('menu', 'attempt')).toBe(true)
})
