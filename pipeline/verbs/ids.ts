import { changeData } from '../authored/change-data.ts'
import { readDataFolder } from '../authored/data-folder.ts'
import { alone } from '../authored/write-lock.ts'
import { withNewIds } from '../compile/register.ts'
import { paths } from '../paths.ts'
import { compileData, requireDataset } from './compile-data.ts'

/** `npm run ids`: appends the records that are new to the register. It never removes a line. */
export const run = (): number => alone(paths.data, registerNew)

function registerNew(): number {
  const compilation = compileData()
  const { unregistered, problems } = compilation
  // All new ids make one problem together; any other stands in the way of registering them.
  if (problems.length > 1 || unregistered.length === 0) {
    requireDataset(compilation)
    console.log('Every published record is registered.')
    return 0
  }
  const register = withNewIds(readDataFolder(paths.data).get('ids.txt'), unregistered)
  changeData(paths.data, new Map([['ids.txt', register]]))
  console.log(`${unregistered.length} ids appended to data/ids.txt.`)
  return 0
}
