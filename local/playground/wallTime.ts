/** The wall clock of a zone at an instant, as YYYY-MM-DDThh:mm. */
export function wallTime(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find(candidate => candidate.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** The instant of a wall clock in a zone, ISO 8601 in UTC; null when the text is no such time. */
export function instantOf(wall: string, timeZone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return null
  const asUtc = Date.parse(`${wall}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const offset = Date.parse(`${wallTime(new Date(asUtc).toISOString(), timeZone)}:00Z`) - asUtc
  const guess = new Date(asUtc - offset).toISOString()
  // Near a change of daylight saving the first guess is an hour off.
  const error = Date.parse(`${wallTime(guess, timeZone)}:00Z`) - asUtc
  return new Date(Date.parse(guess) - error).toISOString()
}

/** The wall times to stop at on the way from one to another: the same hour each day, then the goal. */
export function dailyStops(from: string, to: string): readonly string[] {
  const stops: string[] = []
  for (let day = nextDay(from); day < to; day = nextDay(day)) stops.push(day)
  return to > from ? [...stops, to] : []
}

export function nextDay(wall: string): string {
  const [day, time] = wall.split('T')
  return `${new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)}T${time}`
}
