/** As from a person's own shell: the environment of tests would make development's builds. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const isTests = /^(?:NODE_ENV|MODE|PROD|DEV|VITEST)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isTests.test(name)));
}
