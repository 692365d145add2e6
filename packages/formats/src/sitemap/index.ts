export { writeRobots, type RobotsFacts } from './robots.ts';
export { writeSitemap, type SitemapUrl } from './sitemap.ts';
