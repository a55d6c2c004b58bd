import type { Site } from '../../shared/model/site';
import type { SiteStatus } from '../../shared/model/status';
import { statusOf, type StatusReport } from '../../shared/model/status-report';
import { followTakeOvers, type FollowedTakeOver } from './follow-take-overs';
import type { StatusSource } from './status-source';

/**
 * What is known of the system right now, from one source, in terms of the site. It is kept in memory
 * alone: what was going on when the client ended says nothing of what goes on when it starts.
 */
export class StatusKeeper {
  readonly #source: StatusSource;
  readonly #listeners = new Set<(report: StatusReport) => void>();
  #site: Site;
  #followed: readonly FollowedTakeOver[] | null = null;
  #report: StatusReport;
  #status: SiteStatus;

  constructor(source: StatusSource, site: Site) {
    this.#source = source;
    this.#site = site;
    this.#report = this.#look();
    this.#status = statusOf(this.#report);
    source.subscribe(() => {
      this.#update();
    });
  }

  /** For the windows. */
  get report(): StatusReport {
    return this.#report;
  }

  /** For the rules. */
  get status(): SiteStatus {
    return this.#status;
  }

  /** To be called after every change of the site: it may bring in a server that was told of. */
  siteChanged(site: Site): void {
    this.#site = site;
    if (this.#followed?.some(({ takeOver }) => takeOver === null) === true) this.#update();
  }

  /** Tells of every change. Returns what ends it. */
  subscribe(listener: (report: StatusReport) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #update(): void {
    this.#report = this.#look();
    this.#status = statusOf(this.#report);
    for (const listener of this.#listeners) listener(this.#report);
  }

  #look(): StatusReport {
    const { origin } = this.#source;
    const told = this.#source.current();
    if (told === null) {
      this.#followed = null;
      return { origin, known: null };
    }
    this.#followed = followTakeOvers(this.#followed, told, this.#site);
    const takeOvers = this.#followed.flatMap(({ takeOver }) => takeOver ?? []);
    return { origin, known: { takeOvers, notInSite: told.length - takeOvers.length } };
  }
}
