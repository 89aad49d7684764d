/** One page of each template of the site. */
export const templates = [
  '/',
  '/replies/',
  '/replies/weihai-17-2-77/',
  '/proposals/',
  '/proposals/weihai-17-2-77/',
  '/grants/',
  '/facilities/',
  '/satisfaction/',
  '/commitments/',
  '/checks/',
  '/about/',
  '/api/',
  '/deputies/weihai-17-cong-guoxu/',
  '/departments/weihai-civil-affairs/',
  '/no-such-page/',
  '/proposals/?colour=red',
] as const
