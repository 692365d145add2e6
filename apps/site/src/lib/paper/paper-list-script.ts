/** The script of pages that list papers: the list follows its form as one types. */
import { enhancePaperList } from '@ml4astro/ui/enhance/paper-list';

enhancePaperList(document);
