import js from '@eslint/js'
import comments from '@eslint-community/eslint-plugin-eslint-comments'
import { defineConfig, globalIgnores } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'
import { bordersRule } from './.ci/borders-rule.ts'

const tests = ['**/*.test.ts', 'site/e2e/**']

export default defineConfig(
  globalIgnores([
    'dist/',
    'data/',
    '.astro/',
    '.wrangler/',
    '.youju/',
    'test-results/',
    'playwright-report/',
    // Uses a client that is generated, and type-checked with it, in the test run alone.
    'worker/openapi/client/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    name: 'youju/everywhere',
    plugins: { youju: { rules: { borders: bordersRule } }, comments },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      // TypeScript knows better which names exist.
      'no-undef': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
          message: 'Import from the file that says it: no barrels, no re-exports.',
        },
        {
          // TypeScript would find "./reply"; Node, which runs the same file, would not.
          selector:
            ':matches(ImportDeclaration, ImportExpression)[source.value=/^\\.[^?]*\\u002F[^.?\\u002F]*$/]',
          message: 'Name the file with its ending.',
        },
      ],
      'youju/borders': 'error',
      'comments/no-unlimited-disable': 'error',
      'comments/require-description': ['error', { ignore: ['eslint-enable'] }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // One shape, one place: most are `z.infer`, so neither spelling is worth a rewrite.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // [...text] is how code points are read, in which our offsets count.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    name: 'youju/tests',
    files: tests,
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // An answer's body is `any`; what a test says about it is the check.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // Types inside .astro files are `astro check`'s work.
    name: 'youju/astro',
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    // The one place that writes text as it is: JSON-LD, in which inertJson leaves no way out of its element.
    name: 'youju/json-ld',
    files: ['site/layouts/Head.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    name: 'youju/plain-javascript',
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // These run before the Node version is known to be good, so an old Node must read them.
    name: 'youju/any-node',
    files: ['.ci/*.mjs', 'pipeline/youju.mjs'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'ChainExpression',
          'LogicalExpression[operator="??"]',
          'AssignmentExpression[operator=/^(\\?\\?|\\|\\||&&)=$/]',
          'ClassBody > :matches(PropertyDefinition, StaticBlock)',
          'Program > :matches(ExpressionStatement, VariableDeclaration) AwaitExpression',
        ].map((selector) => ({ selector, message: 'An old Node cannot read this syntax.' })),
      ],
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
    },
  },
)
