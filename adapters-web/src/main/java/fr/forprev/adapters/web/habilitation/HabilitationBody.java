package fr.forprev.adapters.web.habilitation;

import fr.forprev.application.habilitation.HabilitationView;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.habilitation.Resignation;
import fr.forprev.domain.habilitation.Suspension;
import fr.forprev.domain.habilitation.Termination;
import fr.forprev.domain.habilitation.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An habilitation on the wire, as it stands today. */
record HabilitationBody(
    UUID id,
    String number,
    String organisation,
    String dispositif,
    int level,
    HabilitationState state,
    String stateLabel,
    List<DateSpan> terms,
    LocalDate expiry,
    @Nullable Long daysLeft,
    List<SuspensionBody> suspensions,
    @Nullable WithdrawalBody withdrawal,
    @Nullable LocalDate resignedFrom) {

  /** The habilitations found. */
  record Habilitations(List<HabilitationBody> habilitations) {

    static Habilitations of(List<HabilitationView> found) {
      return new Habilitations(found.stream().map(HabilitationBody::of).toList());
    }
  }

  /** Days on which it gives no right, and why. */
  record SuspensionBody(LocalDate from, LocalDate to, String reason) {

    static SuspensionBody of(Suspension suspension) {
      return new SuspensionBody(
          suspension.span().first(), suspension.span().last(), suspension.reason());
    }
  }

  /** The day from which it gives no right any more, and why. */
  record WithdrawalBody(LocalDate from, String reason) {}

  static HabilitationBody of(HabilitationView view) {
    Habilitation held = view.habilitation();
    Termination termination = held.termination();
    return new HabilitationBody(
        held.id().value(),
        held.number().value(),
        view.holder().name().text(),
        held.dispositifLevel().dispositif().value(),
        held.dispositifLevel().level().number(),
        view.state(),
        view.state().label(),
        held.terms(),
        held.expiry(),
        view.daysLeft().isPresent() ? view.daysLeft().getAsLong() : null,
        held.suspensions().stream().map(SuspensionBody::of).toList(),
        termination instanceof Withdrawal(LocalDate from, String reason)
            ? new WithdrawalBody(from, reason)
            : null,
        termination instanceof Resignation(LocalDate from) ? from : null);
  }
}
