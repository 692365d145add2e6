/** The script of the page that lists what a reader starred. */
import { enhanceStarredList } from '@ml4astro/ui/enhance/starred-list';

enhanceStarredList(document);
