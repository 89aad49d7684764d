import { relative, sep } from 'node:path'
import type { Rule } from 'eslint'
import { borderProblem, isBordered } from './borders.ts'

/** Every place of a module that names another one, `.astro` frontmatter and scripts included. */
const NAMES_A_MODULE = [
  'ImportDeclaration > .source',
  'ExportNamedDeclaration > .source',
  'ExportAllDeclaration > .source',
  'ImportExpression > .source',
  'TSImportType > .source',
  'TSExternalModuleReference > .expression',
  'CallExpression[callee.name="require"] > .arguments:first-child',
  'CallExpression[callee.object.type="MetaProperty"][callee.property.name="resolve"] > .arguments:first-child',
  'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"] > .arguments:first-child',
  'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"] > ArrayExpression.arguments > .elements',
  'JSXElement[openingElement.name.name="script"] JSXAttribute[name.name="src"] > .value',
].join(', ')

/** DESIGN's folder borders as an ESLint rule; what they are stands in borders.ts. */
export const bordersRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    // A client script of `page.astro` is linted as `page.astro/1.ts`; the real file counts.
    const from = relative(context.cwd, context.physicalFilename).split(sep).join('/')
    if (!isBordered(from)) return {}
    return {
      [NAMES_A_MODULE](node: Rule.Node) {
        if (node.type === 'ArrayExpression') return
        const specifier = writtenOut(node)
        const message =
          specifier === undefined
            ? 'Write the name of an imported module out: a computed one could lie in any folder'
            : borderProblem(from, specifier.replace(/^!/, ''))
        if (message) context.report({ node, message })
      },
    }
  },
}

function writtenOut(node: Rule.Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined
  return undefined
}
