import type { ContributionSummary } from '@ml4astro/api/public';

/** Under which id a reader stars a paper: `icml2023/paper/58`. */
export function starOfPaper({ href, id }: Pick<ContributionSummary, 'href' | 'id'>): string {
  const [, edition = ''] = href.split('/');
  return `${edition}/paper/${id}`;
}
