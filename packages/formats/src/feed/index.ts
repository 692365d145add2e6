export { writeAtomFeed, type FeedEntry, type FeedFacts } from './atom-feed.ts';
