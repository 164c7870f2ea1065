import { resolve } from 'node:path'
import { refusals } from '../../../build/gate/gate.ts'
import { bundlePages } from '../../../build/pages.ts'
import { bundleScript } from '../../../build/script.ts'

const root = resolve(__dirname, '../../..')
const fixtures = 'test/build/fixtures'

test('zod/mini and preact-render-to-string pass the gate in a script', async () => {
  expect(refusals([await bundleScript(root, `${fixtures}/libraries.tsx`)])).toEqual([])
})

test('whole zod does not: it makes code from strings', async () => {
  const found = refusals([await bundleScript(root, `${fixtures}/wholeZod.ts`)])
  expect(found).toContainEqual(expect.objectContaining({ what: 'Apps Script has no Function.' }))
})

test('a page is one file with its styles and its script inside', async () => {
  const [page, ...others] = await bundlePages(root, `${fixtures}/pages`)
  expect(others).toEqual([])
  expect(refusals(page ? [page] : [])).toEqual([])
  expect(page?.name).toBe('about.html')
  expect(page?.text).toContain('.about{')
  expect(page?.text.match(/<\/script/gi)).toHaveLength(1)
  expect(page?.text.match(/<\/style/gi)).toHaveLength(1)
  expect(page?.text).not.toMatch(/<!--|(src|href)\s*=\s*["']?(https?:)?\/\//i)
})
