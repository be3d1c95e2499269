/**
 * The arrows between the rings, held by `npm test -- rings`; see docs/architecture.md.
 * Type-only imports count too: a ring that knows another's types already depends on it.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment: 'Core imports no other ring: it runs in Node, in a worker and in a page alike.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^(src/(linkedin|extension|ui)|entrypoints|scripts|tests)/' },
    },
    {
      name: 'linkedin-only-knows-core',
      comment: 'The reader and the badge ask for what they use; an entrypoint hands it to them.',
      severity: 'error',
      from: { path: '^src/linkedin/' },
      to: { path: '^(src/(extension|ui)|entrypoints|scripts|tests)/' },
    },
    {
      name: 'extension-only-knows-core',
      comment: 'Adapters of the browser know the ports of core, not who uses them.',
      severity: 'error',
      from: { path: '^src/extension/' },
      to: { path: '^(src/(linkedin|ui)|entrypoints|scripts|tests)/' },
    },
    {
      name: 'ui-only-knows-core',
      comment: 'Pages get their ports from their entrypoint.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^(src/(linkedin|extension)|entrypoints|scripts|tests)/' },
    },
    {
      name: 'product-without-tests-and-scripts',
      comment: 'Nothing that ships imports a test or a script.',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'one-door-to-sql',
      comment: 'src/core/store/database.ts is the only one that knows which SQLite this is.',
      severity: 'error',
      from: { path: '^(src|entrypoints)/', pathNot: '^src/core/store/database\\.ts$' },
      to: { path: 'node_modules/(@types/)?sql\\.js/' },
    },
    {
      name: 'browser-only-in-extension',
      comment:
        'The extension API is used through src/extension, so that all else runs without a browser.',
      severity: 'error',
      from: { path: '^src/(core|linkedin|ui)/' },
      to: {
        path: 'node_modules/(wxt|webextension-polyfill|@wxt-dev)/|^wxt/|^webextension-polyfill$',
      },
    },
    {
      name: 'no-zod-in-the-page',
      comment:
        'The content script takes only types from the contract: zod would triple its size. What the built script holds is looked at by scripts/checks/size.ts.',
      severity: 'error',
      from: { path: '^(src/linkedin|entrypoints/linkedin\\.content)/' },
      to: {
        path: '^src/core/(api/(contract|fields|dispatch|openapi|handlers/)|store/|scoring/|transfer/|llm/)|node_modules/(zod|sql\\.js|react|p-limit)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycles',
      comment:
        'A cycle hides which of two modules is the deeper one. Of types alone it is harmless at run time, but not to a reader.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that leads nowhere would make every rule above blind to it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(url|raw|worker)$' },
    },
    {
      name: 'packages-are-declared',
      comment: 'What ships uses packages that package.json names as dependencies.',
      severity: 'error',
      from: { path: '^(src|entrypoints)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], pathNot: '/wxt/|/@types/' },
    },
  ],
  options: {
    parser: 'swc',
    moduleSystems: ['es6'],
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|html)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
