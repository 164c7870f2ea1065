import type { Artifact } from '../artifact.ts'
import { foreignNames } from './foreignNames.ts'
import { laterMethods } from './laterMethods.ts'
import { loading } from './loading.ts'
import { outsideAddresses } from './outsideAddresses.ts'
import { placesOf } from './place.ts'
import type { Refusal, Rule, Subject } from './refusal.ts'
import { size } from './size.ts'
import { syntax } from './syntax.ts'
import { treeOf } from './tree.ts'
import { warnings } from './warnings.ts'

/** Every reason why Google would choke on these files, or the person in front of them would wait. */
export function refusals(artifacts: readonly Artifact[]): readonly Refusal[] {
  return artifacts.flatMap(artifact => {
    const subject = subjectOf(artifact)
    return RULES.filter(rule => rule.kinds.includes(artifact.kind)).flatMap(rule =>
      rule.check(subject).map(refusal => ({ rule: rule.name, ...refusal })),
    )
  })
}

const RULES: readonly Rule[] = [warnings, syntax, foreignNames, laterMethods, outsideAddresses, loading, size]

function subjectOf(artifact: Artifact): Subject {
  return {
    artifact,
    tree: artifact.program && treeOf(artifact.program.code, 2019),
    place: placesOf(artifact),
  }
}
