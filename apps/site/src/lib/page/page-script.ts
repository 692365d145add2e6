/** The one script of every page: times, countdowns and acts are evaluated again where and when the page is read. */
import '@ml4astro/ui/enhance/enhance';
