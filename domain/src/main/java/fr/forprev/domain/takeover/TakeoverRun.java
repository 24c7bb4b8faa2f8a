package fr.forprev.domain.takeover;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** One run over the lines, of which each kind sees what the kinds before it brought. */
final class TakeoverRun {

  private final TakeoverFacts facts;
  private final List<TakeoverReport.Created> created = new ArrayList<>();
  private final List<TakeoverReport.Line> present = new ArrayList<>();
  private final List<TakeoverReport.Refused> refused = new ArrayList<>();
  private final Set<ForprevNumber> lost = new HashSet<>();
  private final Set<Former.Key> finished = new HashSet<>();
  private final Map<ForprevNumber, Person> managers = new HashMap<>();
  private final Map<HabilitationId, Habilitation> held = new LinkedHashMap<>();

  TakeoverRun(TakeoverFacts facts) {
    this.facts = facts;
    finished.addAll(facts.known());
    facts.held().forEach(this::hold);
  }

  TakeoverReport over(List<TakeoverReport.Line> lines) {
    List<TakeoverReport.Line> once = withoutRepeats(lines);
    each(once, FormerHabilitation.class, this::habilitation);
    each(once, FormerTrainer.class, this::trainer);
    each(once, FormerResult.class, this::result);
    each(once, FormerRequest.class, this::request);
    each(once, FormerSession.class, (line, session) -> refuse(line, List.of(session.refused())));
    return new TakeoverReport(created, present, refused, lost);
  }

  private List<TakeoverReport.Line> withoutRepeats(List<TakeoverReport.Line> lines) {
    Map<Former.Key, TakeoverReport.Line> first = new LinkedHashMap<>();
    for (TakeoverReport.Line line : lines) {
      TakeoverReport.Line earlier = first.putIfAbsent(line.former().key(), line);
      if (earlier != null) {
        refuse(line, List.of(repeated(line, earlier)));
      }
    }
    return List.copyOf(first.values());
  }

  private static <F extends Former> void each(
      List<TakeoverReport.Line> lines, Class<F> kind, BiConsumer<TakeoverReport.Line, F> run) {
    lines.stream()
        .filter(line -> kind.isInstance(line.former()))
        .forEach(line -> run.accept(line, kind.cast(line.former())));
  }

  private void habilitation(TakeoverReport.Line line, FormerHabilitation former) {
    Decision<TakenOverHabilitation> decision = former.takenOver(facts.opening());
    if (decision instanceof Decision.Granted<TakenOverHabilitation> granted) {
      granted.value().managers().forEach(this::appoint);
      if (!isKnown(line)) {
        hold(granted.value().habilitation());
      }
    }
    conclude(line, decision);
  }

  private void trainer(TakeoverReport.Line line, FormerTrainer former) {
    Person manager = managers.get(former.person().number());
    Person person =
        manager == null ? former.person() : keeping(former.person(), manager.profiles());
    Decision<TakenOverTrainer> decision =
        new FormerTrainer(person, former.certificates()).takenOver();
    if (!isKnown(line)) {
      if (decision instanceof Decision.Granted<TakenOverTrainer> granted) {
        granted.value().left().forEach(left -> refuse(line, List.of(left)));
      } else {
        lost.add(person.number());
      }
    }
    conclude(line, decision);
  }

  private void result(TakeoverReport.Line line, FormerResult former) {
    if (isKnown(line)) {
      present.add(line);
      return;
    }
    Decision<AppliedResult> decision =
        former.applied(heldBy(former.request().holder()), facts.catalogue());
    if (decision instanceof Decision.Granted<AppliedResult> granted) {
      finished.add(former.key());
      if (granted.value() instanceof AppliedResult.Renewed renewed) {
        hold(renewed.habilitation());
      } else if (granted.value() instanceof AppliedResult.Created made) {
        hold(made.habilitation());
      }
    }
    conclude(line, decision);
  }

  private void request(TakeoverReport.Line line, FormerRequest request) {
    conclude(
        line,
        finished.contains(new Former.Key(Former.Kind.RESULT, request.number()))
            ? Decision.refused(request.finished())
            : Decision.granted(request)
                .with(List.of(request.explained(heldBy(request.holder()), facts.opening()))));
  }

  private void conclude(TakeoverReport.Line line, Decision<? extends TakenOver> decision) {
    if (isKnown(line)) {
      present.add(line);
    } else if (decision instanceof Decision.Granted<? extends TakenOver> granted) {
      created.add(new TakeoverReport.Created(line.number(), granted.value(), granted.remarks()));
    } else if (decision instanceof Decision.Refused<? extends TakenOver> no) {
      refuse(line, no.reasons());
    }
  }

  private void refuse(TakeoverReport.Line line, List<Reason> reasons) {
    refused.add(new TakeoverReport.Refused(line.number(), line.former().key(), reasons));
  }

  private static Reason repeated(TakeoverReport.Line line, TakeoverReport.Line earlier) {
    return Reason.of(
        Rule.MIG_06,
        Unblock.never(),
        Fact.reference("number", line.former().key().number()),
        Fact.count("line", line.number()),
        Fact.count("earlierLine", earlier.number()));
  }

  private boolean isKnown(TakeoverReport.Line line) {
    return facts.known().contains(line.former().key());
  }

  private void appoint(Person manager) {
    managers.merge(manager.number(), manager, (one, other) -> keeping(one, other.profiles()));
  }

  private static Person keeping(Person person, List<Person.Profile> profiles) {
    Person kept = person;
    for (Person.Profile profile : profiles) {
      kept = kept.gaining(profile.role(), profile.scope());
    }
    return kept;
  }

  private void hold(Habilitation habilitation) {
    held.put(habilitation.id(), habilitation);
  }

  private HeldHabilitations heldBy(OrganisationId holder) {
    return new HeldHabilitations(
        held.values().stream().filter(it -> it.holder().equals(holder)).toList());
  }
}
