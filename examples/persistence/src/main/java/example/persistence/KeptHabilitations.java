package example.persistence;

import fr.forprev.application.habilitation.Habilitations;
import fr.forprev.application.habilitation.HabilitationsByNumber;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.OrganisationId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

record KeptHabilitations(Keeper keeper) implements Habilitations, HabilitationsByNumber {

  @Override
  public HeldHabilitations of(OrganisationId organisation) {
    return new HeldHabilitations(
        all()
            .filter(habilitation -> habilitation.holder().equals(organisation))
            .sorted(Comparator.comparing(habilitation -> habilitation.number().value()))
            .toList());
  }

  @Override
  public HeldHabilitations hold(OrganisationId organisation) {
    return of(organisation); // acts come one after the other: nobody else changes anything
  }

  @Override
  public Optional<Habilitation> lock(HabilitationId id) {
    return all().filter(habilitation -> habilitation.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Habilitation> find(HabilitationNumber number) {
    return all().filter(habilitation -> habilitation.number().equals(number)).findFirst();
  }

  @Override
  public void save(Habilitation habilitation) {
    keeper.write(books -> books.with(habilitation));
  }

  private Stream<Habilitation> all() {
    return keeper.books().habilitations().values().stream();
  }
}
