/** Static hosts show this file, `404.html`, for every address that is not there. */
export const trailingSlash = 'never';
