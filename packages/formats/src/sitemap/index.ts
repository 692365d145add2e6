export { writeRobots, type RobotsFacts } from './robots.ts';
export { writeSitemapIndex } from './sitemap-index.ts';
export { writeSitemap, type SitemapUrl } from './sitemap.ts';
