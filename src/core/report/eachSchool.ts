/** In the place of an executor: a report of its own for each school, to be printed at once. */
export const EACH_SCHOOL = 'each-school'
