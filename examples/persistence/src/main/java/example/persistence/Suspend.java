package example.persistence;

import fr.forprev.application.habilitation.HabilitationPorts;
import fr.forprev.application.habilitation.HabilitationView;
import fr.forprev.application.habilitation.SuspendHabilitation;
import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A use case of Forprev on plain maps: INRS suspends an habilitation, twice. */
public final class Suspend {

  private Suspend() {}

  /** Prints what is answered. */
  public static void main(String[] arguments) {
    Clock clock = Clock.systemUTC();
    LocalDate today = LocalDate.now(clock);
    HabilitationPorts ports = ports(clock);
    Habilitation sst = stored(ports, today);
    Actor inrs = new Actor(new PersonId(ports.newId().next()), Role.INRS, new Scope.National());
    SuspendHabilitation suspend = SuspendHabilitation.of(ports);

    for (int time = 1; time <= 2; time++) {
      System.out.println(
          words(suspend.suspend(inrs, sst.id(), today, today.plusMonths(2), "Contrôle")));
    }
  }

  /** The ports that the use cases of habilitations need: four of one's own, and a trail. */
  static HabilitationPorts ports(Clock clock) {
    Keeper keeper = new Keeper();
    KeptHabilitations habilitations = new KeptHabilitations(keeper);
    return new HabilitationPorts(
        clock,
        new OrderedKeys(clock),
        keeper,
        habilitations,
        habilitations,
        new KeptOrganisations(keeper),
        entry -> System.out.println(entry.act() + " " + entry.subject()));
  }

  private static Habilitation stored(HabilitationPorts ports, LocalDate today) {
    Organisation holder =
        new Organisation(
            new OrganisationId(ports.newId().next()),
            OrganisationType.TRAINING_BODY,
            new Name("MAROSE FORMATION"),
            new Siret("77567145600082"),
            null);
    Habilitation sst =
        new Habilitation(
            new HabilitationId(ports.newId().next()),
            new HabilitationNumber("H00421/2021/SST-1/O"),
            holder.id(),
            new DispositifLevel(new DispositifCode("SST"), Level.ONE),
            List.of(new DateSpan(today.minusYears(1), today.plusYears(4))),
            List.of(),
            null);
    ports.organisations().save(holder);
    ports.habilitations().save(sst);
    return sst;
  }

  private static String words(Decision<HabilitationView> decision) {
    return decision.fold(
        granted ->
            granted.value().habilitation().number() + " : " + granted.value().state().label(),
        refused ->
            refused.reasons().stream()
                .map(why -> FrenchText.sentence(why) + " " + FrenchText.ending(why.unblock()))
                .collect(Collectors.joining("\n")));
  }
}
