/** Whether the search page was opened without anything to look for. */
export const asksNothing = ({ searchParams }: URL): boolean => searchParams.size === 0
