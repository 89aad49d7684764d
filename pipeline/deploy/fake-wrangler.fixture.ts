// Started as wrangler by a test: the account lies in the folder that FAKE_ACCOUNT names.
import { fakeWrangler } from './fake-account.fixture.ts'

const { code, stdout, stderr } = await fakeWrangler(process.env.FAKE_ACCOUNT ?? '')(
  process.argv.slice(2),
)
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = code ?? 1
