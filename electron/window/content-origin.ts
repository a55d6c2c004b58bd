/** The scheme from which the client serves its own pages. */
export const OWN_SCHEME = 'app';

/** The only origin whose pages the client shows and listens to. */
export const OWN_ORIGIN = `${OWN_SCHEME}://understudy`;
