import type { Members } from '../../kernel/strict.ts'
import type { Office, RichTextDraft, RichTextState } from '../office.ts'
import type { RichRun, TextLook } from '../records.ts'

/** A piece of text with looks and links; a run of it is one, too. */
export const richTextMembers: Members<RichTextState> = {
  copy: ({ office, text, runs }) => office.classes.richTextBuilder.create({ office, text, runs: [...runs] }),
  getText: ({ text }) => text,
  getStartIndex: ({ start }) => start,
  getEndIndex: ({ start, text }) => start + text.length,
  getRuns: ({ office, text, runs, start }) =>
    runs.map(run =>
      office.classes.richText.create({
        office,
        text: text.slice(run.start, run.end),
        runs: [{ ...run, start: 0, end: run.end - run.start }],
        start: start + run.start,
      }),
    ),
  getLinkUrl: ({ runs }, from?: number, to?: number) => {
    const links = new Set(within(runs, from, to).map(({ link }) => link))
    return links.size === 1 ? ([...links][0] ?? null) : null
  },
  getTextStyle: ({ office, runs }, from?: number, to?: number) =>
    office.classes.textStyle.create({ office, look: sharedLook(within(runs, from, to)) }),
}

export const richTextBuilderMembers: Members<RichTextDraft> = {
  build: ({ office, text, runs }) =>
    office.classes.richText.create({ office, text, runs: joined(runs), start: 0 }),
  setText: (self, text: string) => {
    self.text = text
    self.runs = text === '' ? [] : [{ start: 0, end: text.length, style: {}, link: null }]
    return self.office.classes.richTextBuilder.create(self)
  },
  setLinkUrl: (self, ...args: readonly (number | string | null)[]) => {
    const link = args[args.length - 1]
    return painted(self, args, { link: typeof link === 'string' ? link : null })
  },
  setTextStyle: (self, ...args: readonly (number | object | null)[]) => {
    const style = self.office.classes.textStyle.stateOf(args[args.length - 1])
    return painted(self, args, { style: style?.look ?? {} })
  },
}

export function richTextObject(office: Office, text: string, runs: readonly RichRun[]): object {
  return office.classes.richText.create({ office, text, runs, start: 0 })
}

/** With offsets a part of the text is changed, without them all of it. */
function painted(
  self: RichTextDraft,
  args: readonly unknown[],
  change: { readonly link?: string | null; readonly style?: TextLook },
): object {
  const [start, end] = args.length === 3 ? [Number(args[0]), Number(args[1])] : [0, self.text.length]
  if (start < 0 || end > self.text.length || start > end) self.office.kernel.fail('Index out of range.')
  self.runs = self.runs.flatMap(run => {
    const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)]
    if (from >= to) return [run]
    const middle = {
      ...run,
      start: from,
      end: to,
      ...(change.link === undefined ? {} : { link: change.link }),
      style: { ...run.style, ...change.style },
    }
    return [{ ...run, end: from }, middle, { ...run, start: to }].filter(part => part.start < part.end)
  })
  return self.office.classes.richTextBuilder.create(self)
}

/** Neighbours that look alike are one run. */
function joined(runs: readonly RichRun[]): RichRun[] {
  const made: RichRun[] = []
  for (const run of runs) {
    const last = made[made.length - 1]
    if (last && last.link === run.link && JSON.stringify(last.style) === JSON.stringify(run.style)) {
      made[made.length - 1] = { ...last, end: run.end }
    } else made.push(run)
  }
  return made
}

function within(runs: readonly RichRun[], from = 0, to = Number.POSITIVE_INFINITY): readonly RichRun[] {
  return runs.filter(run => run.end > from && run.start < to)
}

/** What all runs have in common. */
function sharedLook(runs: readonly RichRun[]): TextLook {
  const [first] = runs
  if (!first) return {}
  return Object.fromEntries(
    Object.entries(first.style).filter(([key, value]) =>
      runs.every(({ style }) =>
        Object.entries(style).some(([other, same]) => other === key && same === value),
      ),
    ),
  )
}
