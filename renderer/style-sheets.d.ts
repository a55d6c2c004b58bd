/** Style sheets that the bundler takes out into files of their own. */
declare module '*.css';
