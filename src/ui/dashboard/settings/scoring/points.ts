/** Most points of each factor; a test holds them to the scorer's own, which would bring its vocabulary along. */
export const MOST_POINTS = { skills: 50, role: 30, experience: 20 } as const
