import { resolve } from 'node:path'
import { makeAddOn } from './addOn.ts'
import { writeDist } from './dist.ts'
import { refusals } from './gate/gate.ts'

const root = resolve(import.meta.dirname, '..')
const artifacts = await makeAddOn(root)
const found = refusals(artifacts)
for (const refusal of found) console.error(`${refusal.place}: ${refusal.what} ${refusal.remedy}`)
if (found.length > 0) {
  console.error(`The build is refused: ${found.length} to put right, nothing was written.`)
  process.exitCode = 1
} else {
  await writeDist(resolve(root, 'build/dist'), artifacts)
  for (const { name, text } of artifacts) console.log(`build/dist/${name}  ${kilobytes(text)} KB`)
}

function kilobytes(text: string): string {
  return (Buffer.byteLength(text) / 1024).toFixed(1)
}
