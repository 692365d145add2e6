/** Pages are whole as HTML: no Kit script, no serialized data. What moves is added by one small module. */
export const csr = false;
export const trailingSlash = 'always';
