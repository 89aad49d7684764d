import type { FigureReference } from '../../schemas/quantity.ts'
import { extentOf } from '../charts/extent.ts'
import type { Bar } from '../charts/lay-out-bars.ts'
import { sayQuantity } from '../quantity/say.ts'

/** A printed figure as a bar, in the words it is shown in everywhere. */
export const saidBar = (figure: FigureReference): Omit<Bar, 'name'> => ({
  said: sayQuantity(figure),
  extent: extentOf(figure),
  tone: 'printed',
  figure: figure.id,
})
