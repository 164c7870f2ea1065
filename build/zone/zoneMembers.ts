const FIELDS = ['FullYear', 'Year', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']

/** Members of a Date that mean the machine's wall clock. */
export const LOCAL_MEMBERS: readonly string[] = [
  ...FIELDS.flatMap(field => [`get${field}`, `set${field}`]),
  'getDay',
  'getTimezoneOffset',
  'toDateString',
  'toTimeString',
]

/** Members of a Date that mean the machine's wall clock unless their second argument names a zone. */
export const LOCALE_MEMBERS = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const
