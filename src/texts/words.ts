/** The items of the menu, in their order. */
export const menuItems = [
  'setUp',
  'importOrder',
  'newYear',
  'acceptance',
  'schoolReport',
  'checkRows',
  'repairColours',
  'showProblems',
  'previewReminders',
  'sendReminders',
  'resendLetters',
  'rebuildSummaries',
  'refreshToday',
  'showReport',
  'turnRemindersOn',
  'turnRemindersOff',
  'takeOver',
  'shareWorkbook',
  'closeCells',
  'openCells',
  'sortRows',
  'healthCheck',
  'about',
] as const
export type MenuItem = (typeof menuItems)[number]

/** The key whose word this is, whatever its case and spaces; null for an unknown word. */
export function keyOfWord<K extends string>(words: Readonly<Record<K, string>>, word: string): K | null {
  if (word === '') return null
  for (const key of Object.keys(words) as K[]) if (words[key] === word) return key
  const wanted = normalise(word)
  for (const key of Object.keys(words) as K[]) if (normalise(words[key]) === wanted) return key
  return null
}

function normalise(word: string): string {
  return word.trim().toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ')
}
