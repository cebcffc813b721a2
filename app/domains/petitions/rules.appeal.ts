/** Where people read how to ask the council to look again. */
export const appealPath = "/petitions/scheme#appeal";
