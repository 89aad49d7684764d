/** Words that name no date, or none of the calendar. */
export class DateError extends Error {}
