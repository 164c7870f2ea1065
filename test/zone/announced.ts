const TESTS = 'ZONE_TESTS'

/** The run tells its workers which tests can see the machine's zone. */
export function announceZonedTests(tests: readonly string[]): void {
  process.env[TESTS] = JSON.stringify(tests)
}

export function zonedTests(): readonly string[] {
  return JSON.parse(process.env[TESTS] ?? '[]')
}
