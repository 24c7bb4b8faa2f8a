package fr.forprev.application.organisation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.rule.Decision;
import java.util.Set;

/** Use case: a manager declares a plateforme pédagogique. */
public interface DeclareTrainingSite {

  /**
   * What a manager types.
   *
   * @param address number and street, in the one fixed character set
   * @param dispositifs at least one
   */
  record Typed(
      Name name, Name address, PostalCode postalCode, Name town, Set<DispositifCode> dispositifs) {

    /** Keeps an unmodifiable copy of the dispositifs. */
    public Typed {
      dispositifs = Set.copyOf(dispositifs);
    }
  }

  /**
   * The site, usable at once; the one that is there when the same is declared again. Refused to a
   * delegate, and as {@link TrainingSite#declare} says; unseen by those of no entity (ENT-03).
   */
  Decision<TrainingSite> declare(Actor actor, Typed typed);

  /** The use case over these ports. */
  static DeclareTrainingSite of(SitePorts ports) {
    return new SiteDeclaration(ports);
  }
}
