/** Tests that can see the machine's zone run in each of these. */
export const EVERY_ZONE = ['Europe/Moscow', 'Asia/Vladivostok', 'America/New_York'] as const

/** One run of all tests is in one of these: the half and quarter hours, the day line, winter in July. */
const ANY_ZONE: readonly string[] = [
  'UTC',
  ...EVERY_ZONE,
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Chatham',
  'America/St_Johns',
]

/** The zone of the run with this seed. */
export function zoneOfSeed(seed: number): string {
  return ANY_ZONE[seed % ANY_ZONE.length] ?? 'UTC'
}
