/** Pages are whole as HTML: no Kit script, no serialized data. What moves is added by small modules. */
export const csr = false;
export const trailingSlash = 'always';
