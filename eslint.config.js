import vueI18n from '@intlify/eslint-plugin-vue-i18n';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';

/** The layers: each may import `shared`; only the commands may also call the data compiler. */
const layers = ['data', 'shared', 'renderer', 'electron', 'cli', 'tests'];

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'resources/', 'node_modules/', 'test-results/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    plugins: { boundaries },
    settings: {
      'boundaries/elements': layers.map((type) => ({ type, pattern: `${type}/**`, partialMatch: false })),
      'import/resolver': { typescript: { project: ['tsconfig.node.json', 'tsconfig.web.json'] } },
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: '${file.type} may not import ${dependency.type}: see the layers in README.md',
          rules: [
            { from: 'shared', allow: ['shared'] },
            { from: 'data', allow: ['data', 'shared'] },
            { from: 'renderer', allow: ['renderer', 'shared'] },
            { from: 'electron', allow: ['electron', 'shared'] },
            { from: 'cli', allow: ['cli', 'data', 'shared'] },
            { from: 'tests', allow: layers },
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['*.config.ts', '**/*.d.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrel files: import from the file that defines it.',
        },
      ],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: ['node:*', 'electron', 'vue', 'vue-*', 'pinia', 'sql.js/*'].map((group) => ({
            group: [group],
            message: 'shared knows no screen, disk or shell.',
          })),
        },
      ],
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'Buffer', 'localStorage'],
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/ipc/handle.ts', 'electron/preload.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain', 'ipcRenderer'],
              message: 'Use the wrapper: it checks the sender and the arguments.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,vue}'],
    plugins: { '@intlify/vue-i18n': vueI18n },
    settings: {
      'vue-i18n': { localeDir: './renderer/i18n/*.json', messageSyntaxVersion: '^11.0.0' },
    },
    rules: {
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/multi-word-component-names': 'off',
      '@intlify/vue-i18n/no-missing-keys': 'error',
      '@intlify/vue-i18n/no-raw-text': ['error', { ignorePattern: '^[^\\p{L}]*$', ignoreText: [] }],
    },
  },
  prettier,
);
