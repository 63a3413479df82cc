/** The entity of a mention's id: of a figure (`DEAL#FIGURE`), its deal. */
export const entityIn = (id: string): string => id.split('#', 1)[0] as string;
