package fr.forprev.adapters.persistence.jooq.habilitation;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.HABILITATION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.HABILITATION_SUSPENSION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.HABILITATION_TERM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.habilitation.Habilitations;
import fr.forprev.application.habilitation.HabilitationsByNumber;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.habilitation.Resignation;
import fr.forprev.domain.habilitation.Suspension;
import fr.forprev.domain.habilitation.Termination;
import fr.forprev.domain.habilitation.Withdrawal;
import fr.forprev.domain.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link Habilitations}, and those found by number, on PostgreSQL. */
public final class StoredHabilitations implements Habilitations, HabilitationsByNumber {

  private final Database database;

  /** In that database. */
  public StoredHabilitations(Database database) {
    this.database = database;
  }

  @Override
  public HeldHabilitations hold(OrganisationId organisation) {
    database
        .dsl()
        .select(HABILITATION.ID)
        .from(HABILITATION)
        .where(HABILITATION.ORGANISATION.eq(organisation.value()))
        .orderBy(HABILITATION.ID)
        .forShare()
        .fetch();
    return of(organisation);
  }

  @Override
  public HeldHabilitations of(OrganisationId organisation) {
    return new HeldHabilitations(where(HABILITATION.ORGANISATION.eq(organisation.value())));
  }

  @Override
  public Optional<Habilitation> find(HabilitationNumber number) {
    return where(HABILITATION.NUMBER.eq(number.value())).stream().findFirst();
  }

  /** Two statements: the second one sees the habilitation as it is once the lock is there. */
  @Override
  public Optional<Habilitation> lock(HabilitationId id) {
    database
        .dsl()
        .select(HABILITATION.ID)
        .from(HABILITATION)
        .where(HABILITATION.ID.eq(id.value()))
        .forUpdate()
        .fetch();
    return where(HABILITATION.ID.eq(id.value())).stream().findFirst();
  }

  private List<Habilitation> where(Condition condition) {
    return database
        .dsl()
        .select(
            HABILITATION.ID,
            HABILITATION.NUMBER,
            HABILITATION.DISPOSITIF,
            HABILITATION.LEVEL,
            HABILITATION.ORGANISATION,
            HABILITATION.WITHDRAWN_FROM,
            HABILITATION.WITHDRAWAL_REASON,
            HABILITATION.RESIGNED_FROM,
            multiset(
                    select(HABILITATION_TERM.FIRST_DAY, HABILITATION_TERM.LAST_DAY)
                        .from(HABILITATION_TERM)
                        .where(HABILITATION_TERM.HABILITATION.eq(HABILITATION.ID))
                        .orderBy(HABILITATION_TERM.FIRST_DAY))
                .convertFrom(terms -> terms.map(mapping(DateSpan::new))),
            multiset(
                    select(
                            HABILITATION_SUSPENSION.FIRST_DAY,
                            HABILITATION_SUSPENSION.LAST_DAY,
                            HABILITATION_SUSPENSION.REASON)
                        .from(HABILITATION_SUSPENSION)
                        .where(HABILITATION_SUSPENSION.HABILITATION.eq(HABILITATION.ID))
                        .orderBy(HABILITATION_SUSPENSION.POSITION))
                .convertFrom(suspensions ->
                    suspensions.map(
                        mapping((first, last, reason) ->
                            new Suspension(new DateSpan(first, last), reason)))))
        .from(HABILITATION)
        .where(condition)
        .orderBy(HABILITATION.NUMBER.collate("C"))
        .fetch(
            mapping(
                (id,
                    number,
                    dispositif,
                    level,
                    holder,
                    withdrawnFrom,
                    reason,
                    resignedFrom,
                    terms,
                    suspensions) ->
                    new Habilitation(
                        new HabilitationId(id),
                        new HabilitationNumber(number),
                        new OrganisationId(holder),
                        new DispositifLevel(
                            new DispositifCode(dispositif), Level.of(level).orElseThrow()),
                        terms,
                        suspensions,
                        termination(withdrawnFrom, reason, resignedFrom))));
  }

  @Override
  public void save(Habilitation habilitation) {
    database.together(dsl -> save(dsl, habilitation));
  }

  private static void save(DSLContext dsl, Habilitation habilitation) {
    Termination termination = habilitation.termination();
    Withdrawal withdrawal = termination instanceof Withdrawal withdrawn ? withdrawn : null;
    dsl.insertInto(HABILITATION)
        .set(HABILITATION.ID, habilitation.id().value())
        .set(HABILITATION.NUMBER, habilitation.number().value())
        .set(HABILITATION.ORGANISATION, habilitation.holder().value())
        .set(HABILITATION.DISPOSITIF, habilitation.dispositifLevel().dispositif().value())
        .set(HABILITATION.LEVEL, (short) habilitation.dispositifLevel().level().number())
        .set(HABILITATION.WITHDRAWN_FROM, withdrawal == null ? null : withdrawal.from())
        .set(HABILITATION.WITHDRAWAL_REASON, withdrawal == null ? null : withdrawal.reason())
        .set(
            HABILITATION.RESIGNED_FROM,
            termination instanceof Resignation resigned ? resigned.from() : null)
        .onConflict(HABILITATION.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
    dsl.deleteFrom(HABILITATION_TERM)
        .where(HABILITATION_TERM.HABILITATION.eq(habilitation.id().value()))
        .execute();
    dsl.deleteFrom(HABILITATION_SUSPENSION)
        .where(HABILITATION_SUSPENSION.HABILITATION.eq(habilitation.id().value()))
        .execute();
    for (DateSpan term : habilitation.terms()) {
      dsl.insertInto(HABILITATION_TERM)
          .values(habilitation.id().value(), term.first(), term.last())
          .execute();
    }
    List<Suspension> suspensions = habilitation.suspensions();
    for (int position = 0; position < suspensions.size(); position++) {
      Suspension suspension = suspensions.get(position);
      dsl.insertInto(HABILITATION_SUSPENSION)
          .values(
              habilitation.id().value(),
              position,
              suspension.span().first(),
              suspension.span().last(),
              suspension.reason())
          .execute();
    }
  }

  private static @Nullable Termination termination(
      @Nullable LocalDate withdrawnFrom,
      @Nullable String reason,
      @Nullable LocalDate resignedFrom) {
    if (withdrawnFrom != null && reason != null) {
      return new Withdrawal(withdrawnFrom, reason);
    }
    return resignedFrom == null ? null : new Resignation(resignedFrom);
  }
}
