package fr.forprev.application.organisation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.rule.Decision;
import java.util.List;

final class SiteListing implements ListTrainingSites {

  private final TrainingSites sites;

  SiteListing(TrainingSites sites) {
    this.sites = sites;
  }

  @Override
  public Decision<List<TrainingSite>> list(Actor actor) {
    return SiteAccess.of(actor).seen().map(sites::of);
  }
}
