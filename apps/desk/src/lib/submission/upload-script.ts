/** Shows how far an upload is, and tries again on a bad line: the key in the form keeps a retry from making two versions. */
import { enhanceUpload } from './enhance/upload.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) enhanceUpload(form);
